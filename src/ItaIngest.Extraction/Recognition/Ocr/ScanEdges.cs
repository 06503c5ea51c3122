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
        int Pixels(double points) => Math.Max(3, (int)Math.Round(points * binary.Dpi / 72));
        using var joined = binary.Close(Pixels(Joined), Pixels(Joined));
        using var solid = joined.Open(Pixels(Solid), Pixels(Solid));
        using var edges = solid.BorderComponents();
        if (edges.CountForeground(edges.Bounds) == 0)
            return null;
        var grown = Pixels(Frayed) * 2;
        return edges.Dilate(grown, grown);
    }
}
