using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Recognition;

/// <summary>
/// Makes printed lines of glyphs, for a whole page and for one cell alike. Only the boxes count, never the order in which
/// an engine gave the glyphs nor its "words": both are wrong for Thai. The rules:
/// base letters that share a baseline are a line; a mark belongs to the base it stands on, whichever line its box
/// touches; a space is a gap that is wide for the line it is in, and need not be quite so wide where the engine saw a space
/// too; a gap of more than about three ems parts two columns of one printed line, which then has two spaces there;
/// prose in columns is read column by column, all else across.
/// </summary>
public static class LineAssembler
{
    /// <summary>Makes lines of glyphs in any order. Boxes of the lines are in the coordinates of the glyphs.</summary>
    /// <param name="glyphs">of one page or one cell</param>
    /// <param name="fonts">what <see cref="Glyph.Font"/> points to</param>
    /// <param name="page">the whole page; what lies outside it makes lines too, but no columns</param>
    public static LineAssembly Assemble(IReadOnlyList<Glyph> glyphs, IReadOnlyList<GlyphFont> fonts, Box page)
    {
        ArgumentNullException.ThrowIfNull(glyphs);
        ArgumentNullException.ThrowIfNull(fonts);
        if (glyphs.Count == 0)
            return LineAssembly.Empty;
        var sorted = SortedGlyphs.Of(glyphs);
        var columns = ProseColumns.Part(Baselines.Find(sorted.Bases), page);
        var lines = columns.SelectMany(column => column).ToList();
        var orphans = Baselines.Find(MarkAttachment.Attach(lines, sorted.Marks));
        foreach (var orphan in orphans)
            Nearest(columns, orphan).Add(orphan);
        Spaces.Attach([.. lines, .. orphans], sorted.Spaces);
        var texts = new List<TextLine>(lines.Count);
        foreach (var line in columns.SelectMany(ReadingOrder.Of))
            texts.Add(LineWriter.Write(line, fonts, hasSpaces: sorted.Spaces.Count > 0));
        return new LineAssembly(texts, sorted.Rotated, sorted.Duplicates);
    }

    private static List<GlyphLine> Nearest(List<List<GlyphLine>> columns, GlyphLine orphan) =>
        columns.MinBy(column => column.Count == 0 ? double.PositiveInfinity : column.Min(line => Distance(line.Box, orphan.Box)))!;

    private static double Distance(in Box a, in Box b) => Math.Max(0, Math.Max(a.Left - b.Right, b.Left - a.Right)) + Math.Abs(a.CenterY - b.CenterY);
}
