using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>
/// Finds text that runs up or down the page. Its boxes lie on their side: as wide as a line is high and as high as a letter
/// is wide, with the next letter above or below instead of beside. OCR reads lines that lie level, and its boxes are
/// guesses as wide as the gap to the next letter: what it read is never rotated.
/// </summary>
internal static class RotatedText
{
    private const double LyingAspect = 1.45; // the widest upright letters (ฌ ณ ญ W) stay below it
    private const double SameColumn = 0.3;
    private const double NextLetter = 0.9;

    /// <summary>Takes rotated glyphs out of the first <paramref name="count"/>, keeping the order of the rest.</summary>
    public static IReadOnlyList<Glyph> Take(Span<Glyph> glyphs, ref int count)
    {
        var lying = new List<Glyph>();
        foreach (ref readonly var glyph in glyphs[..count])
            if (IsLying(glyph))
                lying.Add(glyph);
        lying.RemoveAll(glyph => !lying.Exists(other => Follows(glyph, other)));
        if (lying.Count == 0)
            return [];

        var taken = new List<Glyph>();
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var glyph = glyphs[i];
            if (lying.Exists(other => other == glyph || (GlyphKind.IsMark(glyph.CodePoint) && Follows(glyph, other))))
                taken.Add(glyph);
            else
                glyphs[kept++] = glyph;
        }
        count = kept;
        return taken;
    }

    private static bool IsLying(in Glyph glyph) =>
        glyph.Font >= 0 && GlyphKind.IsUprightLetter(glyph.CodePoint) && glyph.Box.Height > 0 && glyph.Box.Width > LyingAspect * glyph.Box.Height;

    private static bool Follows(in Glyph a, in Glyph b)
    {
        var height = Math.Max(a.Box.Width, b.Box.Width); // of the line, which lies on its side
        var down = Math.Abs(a.Box.CenterY - b.Box.CenterY);
        return a != b && down > 0.01 && down < NextLetter * height && Math.Abs(a.Box.CenterX - b.Box.CenterX) < SameColumn * height;
    }
}
