using System.Globalization;

namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>
/// Pixels an inch of a picture of a page. Files often lack it, and cameras and screens write 72 or 96 without meaning it:
/// what it would make of the page decides whether it is believed, otherwise the page is taken for A4.
/// </summary>
internal static class PictureResolution
{
    private const double A4ShortInches = 210 / 25.4;
    private const double A4LongInches = 297 / 25.4;

    /// <summary>Sides of a page that a file may claim: from a slip of paper to A1.</summary>
    private const double ShortestSideInches = 2;
    private const double LongestSideInches = 34;

    /// <summary>Beyond A3 a 72 or 96 is a program's default, not a measurement.</summary>
    private const double LongestSideOfDefaultInches = 17;

    /// <summary>Pixels an inch to use, and a warning when they are not the file's.</summary>
    public static (double Dpi, string? Warning) Decide(PictureSheet sheet)
    {
        if (sheet.Dpi is { } said && IsCredible(sheet, said))
            return (said, null);
        var inches = sheet.Width <= sheet.Height ? A4ShortInches : A4LongInches;
        var dpi = Math.Max(1, sheet.Width / inches);
        var reason = sheet.Dpi is { } absurd ? string.Create(CultureInfo.InvariantCulture, $"it says {absurd:0.#}") : "it does not say";
        return (dpi, string.Create(CultureInfo.InvariantCulture, $"The resolution of the picture is not known ({reason}); its page was taken to be as wide as A4, which makes it {dpi:0} dpi."));
    }

    private static bool IsCredible(PictureSheet sheet, double dpi)
    {
        if (dpi is not (>= 50 and <= 2400))
            return false;
        var longest = Math.Max(sheet.Width, sheet.Height) / dpi;
        var limit = dpi is > 71 and < 73 or > 95 and < 97 ? LongestSideOfDefaultInches : LongestSideInches;
        return longest >= ShortestSideInches && longest <= limit;
    }
}
