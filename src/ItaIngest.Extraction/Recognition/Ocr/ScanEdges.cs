using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// The dark that a scanner or copier leaves where the paper ends: solid, and joined to the border of the picture. It misleads
/// the search for skew, and as one piece of ink its box holds the whole page.
/// </summary>
internal static class ScanEdges
{
    private const double Joined = 0.7; // points; what is speckled white
    private const double Solid = 5; // points; thicker than a ruling or the stroke of a heading
    private const double Frayed = 2; // points around it

    /// <summary>The edges as foreground, or null if there are none; the caller disposes it.</summary>
    /// <param name="binary">1 bit, with its resolution</param>
    public static Pix? Find(Pix binary)
    {
        int Pixels(double points) => Math.Max(3, binary.Pixels(points));
        int near = Pixels(Joined), thick = Pixels(Solid);
        if (!MayHave(binary, near, thick))
            return null;
        using var solid = SolidOf(binary, near, thick);
        using var edges = solid.BorderComponents();
        if (edges.CountForeground(edges.Bounds) == 0)
            return null;
        var grown = Pixels(Frayed) * 2;
        return edges.Dilate(grown, grown);
    }

    /// <summary>Whether something solid touches the border; what lies further inside cannot tell, and most pages have white borders.</summary>
    private static bool MayHave(Pix binary, int near, int thick)
    {
        var (width, height, deep) = (binary.Width, binary.Height, thick + (2 * near));
        if (Math.Min(width, height) < 2 * deep)
            return true;
        return Touches(new PixelRect(0, 0, width, deep), new PixelRect(0, 0, width, 1))
            || Touches(new PixelRect(0, height - deep, width, deep), new PixelRect(0, deep - 1, width, 1))
            || Touches(new PixelRect(0, 0, deep, height), new PixelRect(0, 0, 1, height))
            || Touches(new PixelRect(width - deep, 0, deep, height), new PixelRect(deep - 1, 0, 1, height));

        bool Touches(PixelRect strip, PixelRect border)
        {
            using var part = binary.Crop(strip);
            using var solid = SolidOf(part, near, thick);
            return solid.CountForeground(border) > 0;
        }
    }

    private static Pix SolidOf(Pix binary, int near, int thick)
    {
        using var joined = binary.Close(near, near);
        return joined.Open(thick, thick);
    }
}
