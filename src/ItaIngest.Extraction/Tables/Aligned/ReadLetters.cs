using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// Gives letters that were read in a picture boxes as a text layer has them. OCR's are as high as the letters of the line:
/// half an em in a line of words, near three quarters in one of figures, next to nothing for a dash that stands alone. A
/// text layer's are as high as the font, and gaps are judged by them.
/// </summary>
internal static class ReadLetters
{
    private const double Low = 0.5; // ems from the base line to the top of x
    private const double High = 0.72; // of capitals and figures
    private const double Ascent = 0.9; // ems that a font takes
    private const double Descent = 0.22;
    private const double DashHeight = 0.3; // ems above the base line
    private const double Odd = 1.8; // times the usual em: rests of something else
    private const string LowLetters = "aceimnorsuvwxzgpqyj";
    private const string Floating = "-–—=~_*'\"“”‘’";

    public static IReadOnlyList<Glyph> AsPrinted(IReadOnlyList<Glyph> glyphs)
    {
        if (!glyphs.Any(IsRead))
            return glyphs;
        var runs = Runs(glyphs);
        var usual = Usual(runs);
        if (usual == 0)
            return glyphs;
        var printed = glyphs.ToArray();
        foreach (var (start, end, em) in runs)
        {
            var size = em > usual / Odd ? em : usual;
            for (var i = start; i < end; i++)
                printed[i] = printed[i] with { Box = AsPrinted(printed[i], size, em > 0) };
        }
        return printed;
    }

    private static bool IsRead(Glyph glyph) => glyph.Font < 0 && glyph.Box.Height > 0;

    private static Box AsPrinted(in Glyph glyph, double em, bool hasLetters)
    {
        var floats = !hasLetters && glyph.CodePoint <= char.MaxValue && Floating.Contains((char)glyph.CodePoint);
        var baseline = floats ? glyph.Box.CenterY + (DashHeight * em) : glyph.Box.Bottom;
        return glyph.Box with { Top = baseline - (Ascent * em), Bottom = baseline + (Descent * em) };
    }

    /// <summary>Stretches of glyphs of one height, as lines are read, with the em that it speaks for; 0 where no letter does.</summary>
    private static List<(int Start, int End, double Em)> Runs(IReadOnlyList<Glyph> glyphs)
    {
        var runs = new List<(int Start, int End, double Em)>();
        for (int start = 0, i = 1; i <= glyphs.Count; i++)
        {
            if (i < glyphs.Count && IsRead(glyphs[start]) == IsRead(glyphs[i]) && glyphs[i].Box.Top == glyphs[start].Box.Top && glyphs[i].Box.Bottom == glyphs[start].Box.Bottom)
                continue;
            if (IsRead(glyphs[start]))
                runs.Add((start, i, Em(glyphs, start, i)));
            start = i;
        }
        return runs;
    }

    private static double Em(IReadOnlyList<Glyph> glyphs, int start, int end)
    {
        int low = 0, high = 0;
        for (var i = start; i < end; i++)
        {
            if (!GlyphKind.IsLetterOrDigit(glyphs[i].CodePoint))
                continue;
            if (glyphs[i].CodePoint > 0xFF || LowLetters.Contains((char)glyphs[i].CodePoint))
                low++;
            else
                high++;
        }
        return low + high == 0 ? 0 : glyphs[start].Box.Height / (low > high ? Low : High);
    }

    private static double Usual(List<(int Start, int End, double Em)> runs) =>
        Median.Weighted(runs.Where(run => run.Em > 0).Select(run => (run.Em, run.End - run.Start))) ?? 0;
}
