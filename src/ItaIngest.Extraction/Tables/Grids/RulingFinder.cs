using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>
/// Finds straight lines in a page picture: binarised, opened with a long flat and a long narrow brick, so that only
/// lines stay, whose pieces are then put together. Works alike on rendered and scanned pages.
/// </summary>
internal sealed class RulingFinder(GridTolerances tolerances)
{
    // light enough that a hairline, drawn half-and-half over two pixels, still counts; darker than usual shading
    private const int RenderedThreshold = 190;

    // Leptonica evens paper to 200; grain of the paper stays above
    private const int ScannedThreshold = 165;

    /// <summary>The lines of an upright picture, in points.</summary>
    /// <param name="picture">8-bit grey, upright</param>
    /// <param name="dpi">its resolution</param>
    /// <param name="scanned">a scan, whose paper is not evenly white</param>
    public Rulings Find(Pix picture, double dpi, bool scanned)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (!scanned)
        {
            using var drawn = picture.Binarise(RenderedThreshold);
            return FindBinary(drawn, dpi);
        }
        using var even = picture.BackgroundNormalise();
        using var binary = even.Binarise(ScannedThreshold);
        return FindBinary(binary, dpi);
    }

    private Rulings FindBinary(Pix binary, double dpi)
    {
        var scale = 72 / dpi;
        using var flat = binary.OpenHorizontally(Pixels(tolerances.MinimumHorizontal, scale));
        var boxes = flat.ConnectedComponentBoxes();
        var fill = Pixels(tolerances.MaximumThickness, scale);
        if (boxes.Any(box => box.Height > fill && box.Width > fill && flat.CountForeground(box) > box.Width * box.Height / 2))
            return FindAroundFills(binary, dpi, fill);
        using var narrow = binary.OpenVertically(Pixels(tolerances.MinimumVertical, scale));
        var horizontal = boxes.SelectMany(box => Horizontal(flat, box, scale));
        var vertical = narrow.ConnectedComponentBoxes().SelectMany(box => Vertical(narrow, box, scale));
        return new Rulings(Merge(horizontal), Merge(vertical));
    }

    /// <summary>Dark areas would swallow the lines that run into them: their edges count, and they are taken out.</summary>
    private Rulings FindAroundFills(Pix binary, double dpi, int fill)
    {
        var scale = 72 / dpi;
        using var fills = binary.Open(fill, fill);
        using var grown = fills.Dilate(3, 3);
        using var thin = binary.Subtract(grown);
        using var flat = thin.OpenHorizontally(Pixels(tolerances.MinimumHorizontal, scale));
        using var narrow = thin.OpenVertically(Pixels(tolerances.MinimumVertical, scale));
        var areas = fills.ConnectedComponentBoxes().Where(box => box.Width * scale >= tolerances.MinimumHorizontal && box.Height * scale >= tolerances.MinimumVertical).ToList();
        var horizontal = flat.ConnectedComponentBoxes().SelectMany(box => Horizontal(flat, box, scale)).Concat(areas.SelectMany(box => Edges(box.X, box.Right, box.Y, box.Bottom, scale)));
        var vertical = narrow.ConnectedComponentBoxes().SelectMany(box => Vertical(narrow, box, scale)).Concat(areas.SelectMany(box => Edges(box.Y, box.Bottom, box.X, box.Right, scale)));
        return new Rulings(Merge(horizontal), Merge(vertical));
    }

    private static IEnumerable<Ruling> Edges(int start, int end, int before, int after, double scale) =>
        [new Ruling(start * scale, end * scale, before * scale), new Ruling(start * scale, end * scale, after * scale)];

    private IEnumerable<Ruling> Horizontal(Pix lines, PixelRect box, double scale)
    {
        if (box.Height <= 3)
            return [Line(box.X, box.Right, box.Y + (box.Height / 2.0), box.Y + (box.Height / 2.0), box.Height, scale)];
        var (first, last, thickness) = Ends(box.Width, i => lines.ForegroundByRow(new PixelRect(box.X + i.At, box.Y, i.Length, box.Height)));
        return thickness * scale > tolerances.MaximumThickness ? [] : [Line(box.X, box.Right, box.Y + first, box.Y + last, thickness, scale)];
    }

    private IEnumerable<Ruling> Vertical(Pix lines, PixelRect box, double scale)
    {
        if (box.Width <= 3)
            return [Line(box.Y, box.Bottom, box.X + (box.Width / 2.0), box.X + (box.Width / 2.0), box.Width, scale)];
        var (first, last, thickness) = Ends(box.Height, i => lines.ForegroundByColumn(new PixelRect(box.X, box.Y + i.At, box.Width, i.Length)));
        return thickness * scale > tolerances.MaximumThickness ? [] : [Line(box.Y, box.Bottom, box.X + first, box.X + last, thickness, scale)];
    }

    /// <summary>Where a line runs near its two ends, across, from the profile of a short piece of it at either end.</summary>
    private static (double First, double Last, double Thickness) Ends(int length, Func<(int At, int Length), int[]> profile)
    {
        var piece = Math.Max(1, length / 10);
        var (first, thickness1) = Middle(profile((0, piece)), piece);
        var (last, thickness2) = Middle(profile((length - piece, piece)), piece);
        var rise = (last - first) * length / Math.Max(1, length - piece);
        var middle = (first + last) / 2;
        return (middle - (rise / 2), middle + (rise / 2), Math.Max(thickness1, thickness2));
    }

    private static (double Middle, double Thickness) Middle(int[] counts, int piece)
    {
        double sum = 0, moment = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            sum += counts[i];
            moment += counts[i] * (i + 0.5);
        }
        return sum == 0 ? (counts.Length / 2.0, counts.Length) : (moment / sum, sum / piece);
    }

    private static Ruling Line(int start, int end, double first, double last, double thickness, double scale) =>
        new(start * scale, end * scale, (first + last) / 2 * scale, (last - first) / (end - start), thickness * scale);

    private static int Pixels(double points, double scale) => Math.Max(2, (int)Math.Round(points / scale));

    /// <summary>Puts pieces of one line together: broken by a small gap, or drawn twice side by side.</summary>
    private List<Ruling> Merge(IEnumerable<Ruling> pieces)
    {
        var lines = new List<Ruling>();
        foreach (var piece in pieces.OrderBy(p => p.Start))
        {
            var found = lines.FindLastIndex(line => Continues(line, piece));
            if (found < 0)
                lines.Add(piece);
            else
                lines[found] = Join(lines[found], piece);
        }
        return lines;
    }

    private bool Continues(Ruling line, Ruling piece) =>
        piece.Start <= line.End + tolerances.Gap
        && Math.Abs(line.At(piece.Start) - piece.At(piece.Start)) <= (piece.Start < line.End ? tolerances.Doubled : tolerances.Doubled / 2);

    private static Ruling Join(Ruling line, Ruling piece)
    {
        double start = line.Start, end = Math.Max(line.End, piece.End);
        if (piece.End <= line.End)
            return piece.Length > line.Length / 2 ? line with { Position = (line.Position + piece.At((line.Start + line.End) / 2)) / 2 } : line;
        double first = line.At(start), last = piece.At(end);
        return new Ruling(start, end, (first + last) / 2, (last - first) / (end - start), Math.Max(line.Thickness, piece.Thickness));
    }
}
