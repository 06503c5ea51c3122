using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Makes faint print as dark as print usually is: lines are found in what is darker than a fixed shade, and the thin
/// strokes of a worn-out toner or of a light scan are not.
/// </summary>
internal static class FaintInk
{
    private const double LightestInk = 0.8; // of the paper's shade
    private const double Strokes = 0.3; // share of the ink that is darker than the shade of a stroke
    private const int Faint = 85; // shade of the strokes
    private const int Usual = 40;
    private const double Strongest = 3;
    private const int FewestPixels = 300;

    /// <param name="grey">8 bit; disposed when another is returned</param>
    /// <param name="paper">its shade</param>
    public static Pix Darken(Pix grey, byte paper)
    {
        if (ShadeOfStrokes(grey.CountShades().AsSpan(0, (int)(LightestInk * paper))) is not { } ink || ink < Faint)
            return grey;
        var pixels = grey.CopyGrey();
        var factor = Math.Min(Strongest, (paper - Usual) / (double)(paper - ink));
        Span<byte> shades = stackalloc byte[256];
        for (var i = 0; i < shades.Length; i++)
            shades[i] = i >= paper ? (byte)i : (byte)Math.Max(0, paper - ((paper - i) * factor));
        foreach (ref var pixel in pixels.AsSpan())
            pixel = shades[pixel];
        using (grey)
            return Pix.FromGrey(pixels, grey.Width, grey.Height, grey.Width, grey.Dpi);
    }

    /// <param name="counts">pixels of each shade that is ink</param>
    private static int? ShadeOfStrokes(ReadOnlySpan<int> counts)
    {
        var all = 0;
        foreach (var count in counts)
            all += count;
        if (all < FewestPixels)
            return null;
        var left = (int)(Strokes * all);
        var shade = 0;
        while ((left -= counts[shade]) > 0)
            shade++;
        return shade;
    }
}
