using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>Removes glyphs that were printed twice, a hair apart, to look bold.</summary>
internal static class DoublePrint
{
    private const double LargestOffset = 1.0; // points
    private const double OffsetOfWidth = 0.25;

    /// <summary>Takes the second of two equal glyphs out of <paramref name="glyphs"/>, which are sorted by their left side.</summary>
    public static void Remove(Span<Glyph> glyphs, ref int count)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
            if (!Repeats(glyphs[..kept], glyphs[i]))
                glyphs[kept++] = glyphs[i];
        count = kept;
    }

    private static bool Repeats(ReadOnlySpan<Glyph> before, in Glyph glyph)
    {
        var box = glyph.Box;
        var offset = box.Width <= 0 ? LargestOffset : Math.Min(LargestOffset, box.Width * OffsetOfWidth);
        for (var i = before.Length - 1; i >= 0 && box.Left - before[i].Box.Left <= offset; i--)
            if (before[i].CodePoint == glyph.CodePoint && Math.Abs(before[i].Box.Top - box.Top) <= LargestOffset)
                return true;
        return false;
    }
}
