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
    /// <summary>The shade of strokes from which they are faint.</summary>
    public const int Faint = 85;

    private const int Usual = 40;
    private const double Strongest = 3;
    private const int FewestPixels = 300;

    /// <param name="grey">8 bit; disposed when another is returned</param>
    /// <param name="paper">its shade</param>
    public static Pix Darken(Pix grey, byte paper)
    {
        if (ShadeOfStrokes(grey.CountShades(), paper) is not { } ink || ink < Faint)
            return grey;
        var pixels = grey.CopyGrey();
        var shades = Darker(ink, paper);
        foreach (ref var pixel in pixels.AsSpan())
            pixel = shades[pixel];
        using (grey)
            return Pix.FromGrey(pixels, grey.Width, grey.Height, grey.Width, grey.Dpi);
    }

    /// <summary>What each shade becomes, so that strokes are as dark as usual.</summary>
    /// <param name="ink">shade of the strokes</param>
    /// <param name="paper">its shade</param>
    public static byte[] Darker(int ink, byte paper)
    {
        var factor = Math.Min(Strongest, (paper - Usual) / (double)(paper - ink));
        return [.. Enumerable.Range(0, 256).Select(shade => shade >= paper ? (byte)shade : (byte)Math.Max(0, paper - ((paper - shade) * factor)))];
    }

    /// <summary>The usual shade of strokes, or null where there is next to no ink.</summary>
    /// <param name="counts">pixels of each shade</param>
    /// <param name="paper">its shade</param>
    public static int? ShadeOfStrokes(ReadOnlySpan<int> counts, byte paper)
    {
        var all = CountOfInk(counts, paper);
        if (all < FewestPixels)
            return null;
        var left = (int)(Strokes * all);
        var shade = 0;
        while ((left -= counts[shade]) > 0)
            shade++;
        return shade;
    }

    /// <summary>How many pixels are ink.</summary>
    /// <inheritdoc cref="ShadeOfStrokes" path="/param"/>
    public static int CountOfInk(ReadOnlySpan<int> counts, byte paper)
    {
        var all = 0;
        foreach (var count in counts[..(int)(LightestInk * paper)])
            all += count;
        return all;
    }
}
