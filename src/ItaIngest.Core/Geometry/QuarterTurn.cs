namespace ItaIngest.Core.Geometry;

/// <summary>Maps between a page that lies on its side or its head, as displayed, and the same page stood upright.</summary>
/// <param name="Quarters">clockwise quarters of a turn that stand it upright, 0 to 3</param>
/// <param name="PageWidth">as displayed</param>
/// <param name="PageHeight">as displayed</param>
public readonly record struct QuarterTurn(int Quarters, double PageWidth, double PageHeight)
{
    public double UprightWidth => Quarters % 2 == 0 ? PageWidth : PageHeight;

    public double UprightHeight => Quarters % 2 == 0 ? PageHeight : PageWidth;

    /// <summary>Of an angle that holds quarters and a small skew.</summary>
    public static QuarterTurn Of(double degrees, double pageWidth, double pageHeight) =>
        new((((int)Math.Round(degrees / 90) % 4) + 4) % 4, pageWidth, pageHeight);

    /// <summary>What an angle has beside quarters, within ±45 degrees.</summary>
    public static double Rest(double degrees) => degrees - (90 * Math.Round(degrees / 90));

    /// <summary>Where a box of the upright page lies on the page as displayed.</summary>
    public Box ToPage(Box upright)
    {
        if (upright.IsNone)
            return upright;
        return Quarters switch
        {
            1 => new Box(upright.Top, PageHeight - upright.Right, upright.Bottom, PageHeight - upright.Left),
            2 => new Box(PageWidth - upright.Right, PageHeight - upright.Bottom, PageWidth - upright.Left, PageHeight - upright.Top),
            3 => new Box(PageWidth - upright.Bottom, upright.Left, PageWidth - upright.Top, upright.Right),
            _ => upright,
        };
    }
}
