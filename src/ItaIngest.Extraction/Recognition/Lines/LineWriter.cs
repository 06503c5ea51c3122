using System.Text;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>Writes a line of placed bases as text.</summary>
internal static class LineWriter
{
    private const string BetweenColumns = "  ";

    /// <param name="line">with at least one base</param>
    /// <param name="fonts">of the glyphs</param>
    /// <param name="hasSpaces">the engine gives space characters, so that a gap without one has to be wide</param>
    public static TextLine Write(GlyphLine line, IReadOnlyList<GlyphFont> fonts, bool hasSpaces)
    {
        var raw = new StringBuilder(line.Bases.Count * 2);
        var sum = new Sum();
        var spacing = LineSpacing.Of(line.Bases, hasSpaces);
        for (var i = 0; i < line.Bases.Count; i++)
        {
            if (i > 0)
                raw.Append(spacing.Between(line.Bases[i - 1], line.Bases[i]));
            sum.Add(line.Bases[i].Glyph, fonts, raw);
            foreach (var mark in line.Bases[i].Marks)
                sum.Add(mark, fonts, raw);
        }
        var rawText = raw.ToString();
        return new TextLine(Normalise(rawText), rawText, sum.Box, sum.Confidence / sum.Count, Bold: sum.Bold * 2 > sum.Count);
    }

    // column by column, so that the two spaces between them stay
    private static string Normalise(string raw) =>
        raw.Contains(BetweenColumns, StringComparison.Ordinal)
            ? string.Join(BetweenColumns, raw.Split(BetweenColumns).Select(part => ThaiText.Normalise(part)))
            : ThaiText.Normalise(raw);

    private struct Sum
    {
        public Box Box;
        public double Confidence;
        public int Bold;
        public int Count;

        public void Add(in Glyph glyph, IReadOnlyList<GlyphFont> fonts, StringBuilder text)
        {
            var rune = Rune.IsValid(glyph.CodePoint) ? new Rune(glyph.CodePoint) : Rune.ReplacementChar;
            if (rune.IsBmp)
                text.Append((char)rune.Value);
            else
                text.Append(rune.ToString());
            Box = Box.Union(glyph.Box);
            Confidence += glyph.Confidence;
            Bold += glyph.Font >= 0 && glyph.Font < fonts.Count && fonts[glyph.Font].Bold ? 1 : 0;
            Count++;
        }
    }
}
