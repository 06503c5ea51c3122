using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// Finds tables without rulings, or with rules between header and body only, by how their text is aligned. Runs of lines
/// that look like rows over the same columns, columns told by the white between them: after the text-edge and row-run
/// ideas of A. Nurminen, <em>Algorithmic Extraction of Data in Tables in PDF Documents</em> (Tampere 2013), and the
/// bottom-up grouping of T. Kieninger and A. Dengel, <em>The T-Recs Table Recognition and Analysis System</em> (1998).
/// </summary>
internal static class AlignedFinder
{
    private const int FewestRows = 3;

    /// <summary>The tables among glyphs that stand in no ruled table, from top to bottom.</summary>
    public static IReadOnlyList<TableGrid> Find(IReadOnlyList<Glyph> glyphs, Rulings rulings)
    {
        var lines = PrintedLines.Of(glyphs);
        if (lines.Count(line => line.IsRow) < FewestRows)
            return [];
        var rules = new RuleLines(rulings);
        var tables = new List<TableGrid>();
        var free = 0.0;
        foreach (var region in RegionFinder.Find(lines))
        {
            var limits = ProseBeside.Limits(region);
            if (!double.IsFinite(limits.Left) && !double.IsFinite(limits.Right))
                Add(tables, glyphs, lines, region, rules, ref free);
            else if (RegionFinder.Find(ProseBeside.Within(region.Lines, limits)) is [var alone, ..])
                Add(tables, glyphs, ProseBeside.Within(lines, limits), alone, rules, ref free);
        }
        return tables;
    }

    /// <param name="free">y down to which the page belongs to tables found before</param>
    private static void Add(List<TableGrid> tables, IReadOnlyList<Glyph> glyphs, List<PrintedLine> lines, Region region, RuleLines rules, ref double free)
    {
        if (!RegionJudge.IsTable(region, rules))
            return;
        var first = lines.FindIndex(line => line.Box.CenterY >= region.Lines[0].Box.CenterY - 0.01);
        var below = free;
        var above = Math.Min(HeaderFinder.LinesAbove(lines, first, region, rules), first - lines.FindIndex(line => line.Box.Top >= below));
        if (Build([.. lines.Skip(first - above).Take(above), .. region.Lines], region, rules) is not { } table || PictureText.Fills(table, glyphs))
            return;
        tables.Add(table);
        free = table.Box.Bottom - 1;
    }

    private static TableGrid? Build(List<PrintedLine> lines, Region region, RuleLines rules)
    {
        var headed = Math.Min(HeaderFinder.Count(lines, region, rules), lines.Count - 1);
        var header = lines.GetRange(0, headed);
        var body = BodyRows.Of(lines.GetRange(headed, lines.Count - headed), region, rules);
        return AlignedGrid.Of(header, body, region.Columns, rules);
    }
}
