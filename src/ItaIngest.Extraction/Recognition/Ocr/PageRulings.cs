using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>Long straight lines of a page picture: what parts its text into regions and must not be read as letters.</summary>
internal static class PageRulings
{
    public const double Horizontal = 40; // points; longer than any stroke of a letter
    public const double Vertical = 26; // points; higher than the letters of a heading
    private const double Thickest = 4.5; // points

    /// <summary>Boxes of rulings, in pixels.</summary>
    public static IReadOnlyList<PixelRect> Find(Pix binary)
    {
        int Pixels(double points) => Math.Max(3, (int)Math.Round(points * binary.Dpi / 72));
        using var joined = binary.Close(Pixels(0.7), Pixels(0.7)); // scans break thin lines
        return
        [
            .. joined.HorizontalRulings(Pixels(Horizontal), Pixels(Thickest)),
            .. joined.VerticalRulings(Pixels(Vertical), Pixels(Thickest)),
        ];
    }
}
