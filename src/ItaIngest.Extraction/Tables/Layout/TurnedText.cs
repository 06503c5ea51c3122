using System.Text;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Layout;

/// <summary>Text that runs up or down the page, as headers of narrow columns do: kept in the order the reader gave it.</summary>
internal static class TurnedText
{
    /// <summary>One line for each stretch of glyphs that follow each other closely.</summary>
    public static IEnumerable<TextLine> Lines(IReadOnlyList<Glyph> glyphs)
    {
        var start = 0;
        for (var i = 1; i <= glyphs.Count; i++)
        {
            if (i < glyphs.Count && IsNear(glyphs[i - 1].Box, glyphs[i].Box))
                continue;
            if (Line(glyphs, start, i) is { } line)
                yield return line;
            start = i;
        }
    }

    private static bool IsNear(Box one, Box other)
    {
        var size = 2 * Math.Max(Math.Max(one.Width, one.Height), Math.Max(other.Width, other.Height));
        return Math.Abs(one.CenterX - other.CenterX) <= size && Math.Abs(one.CenterY - other.CenterY) <= size;
    }

    private static TextLine? Line(IReadOnlyList<Glyph> glyphs, int start, int end)
    {
        var text = new StringBuilder();
        var box = Box.None;
        double confidence = 0;
        for (var i = start; i < end; i++)
        {
            text.Append(Rune.IsValid(glyphs[i].CodePoint) ? new Rune(glyphs[i].CodePoint).ToString() : "\uFFFD");
            box = box.Union(glyphs[i].Box);
            confidence += glyphs[i].Confidence;
        }
        var raw = text.ToString().Trim();
        return raw.Length == 0 ? null : new TextLine(ThaiText.Normalise(raw), raw, box, confidence / (end - start));
    }
}
