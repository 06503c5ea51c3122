namespace ItaIngest.Core.Geometry;

/// <summary>
/// Maps between the page as scanned and the same page turned upright about its centre. Angles are in degrees; a
/// positive angle means that the scanned page has to be turned clockwise by it to stand upright (Leptonica's sign).
/// </summary>
public readonly record struct Deskew(double Degrees, double PageWidth, double PageHeight)
{
    /// <summary>Where a box of the upright page lies on the page as scanned: the smallest upright box around it.</summary>
    public Box ToPage(Box upright) => Turn(upright, -Degrees);

    /// <summary>Where a box of the page as scanned lies on the upright page.</summary>
    public Box ToUpright(Box scanned) => Turn(scanned, Degrees);

    private Box Turn(Box box, double degrees)
    {
        if (degrees == 0 || box.IsNone)
            return box;
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        double cx = PageWidth / 2, cy = PageHeight / 2;
        (double X, double Y) Point(double x, double y) => (cx + ((x - cx) * cos) - ((y - cy) * sin), cy + ((x - cx) * sin) + ((y - cy) * cos));

        // only the box's centre turns: its sides stay upright, so that a turned box does not grow
        var (x, y) = Point(box.CenterX, box.CenterY);
        return new Box(x - (box.Width / 2), y - (box.Height / 2), x + (box.Width / 2), y + (box.Height / 2));
    }
}
