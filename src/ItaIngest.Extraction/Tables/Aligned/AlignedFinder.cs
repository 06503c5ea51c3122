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
        var free = 0;
        foreach (var region in RegionFinder.Find(lines))
        {
            if (!RegionJudge.IsTable(region, rules))
                continue;
            var first = lines.IndexOf(region.Lines[0]);
            var above = Math.Min(HeaderFinder.LinesAbove(lines, first, region, rules), first - free);
            var all = lines.GetRange(first - above, above + region.Lines.Count);
            free = first + region.Lines.Count;
            if (Build(all, region, rules) is { } table)
                tables.Add(table);
        }
        return tables;
    }

    private static TableGrid? Build(List<PrintedLine> lines, Region region, RuleLines rules)
    {
        var headed = Math.Min(HeaderFinder.Count(lines, region, rules), lines.Count - 1);
        var header = lines.GetRange(0, headed);
        var body = BodyRows.Of(lines.GetRange(headed, lines.Count - headed), region, rules);
        return AlignedGrid.Of(header, body, region.Columns, rules);
    }
}
