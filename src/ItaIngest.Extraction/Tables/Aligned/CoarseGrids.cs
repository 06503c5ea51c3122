using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// Tells grids whose rules part header, body and columns but not the rows: cells of one row that hold a figure on each
/// of several lines. Their rows are told by alignment.
/// </summary>
internal static class CoarseGrids
{
    private const int FewestLines = 2;
    private const double Figures = 0.75;
    private const double DigitShare = 0.3;
    private const int FewestDigits = 4;

    /// <param name="table">a ruled grid</param>
    /// <param name="glyphs">gives those of a cell by its index</param>
    public static bool IsCoarse(TableGrid table, Func<int, IReadOnlyList<Glyph>> glyphs)
    {
        var full = new Dictionary<int, int>();
        for (var c = 0; c < table.Cells.Count; c++)
        {
            var weight = Weight(glyphs(c));
            if (weight > 0 && (full[table.Cells[c].Row] = full.GetValueOrDefault(table.Cells[c].Row) + weight) >= 2)
                return true;
        }
        return false;
    }

    /// <summary>1 for a column of figures, 2 for a whole table in the cell, 0 for anything else.</summary>
    private static int Weight(IReadOnlyList<Glyph> glyphs)
    {
        var digits = glyphs.Count(glyph => glyph.CodePoint is >= '0' and <= '9');
        if (digits < FewestDigits || digits < DigitShare * glyphs.Count)
            return 0;
        var lines = PrintedLines.Of(glyphs);
        if (lines.Count < FewestLines || lines.Count(line => line.FigureCount > 0) < Figures * lines.Count)
            return 0;
        return lines.Count(line => line.Phrases.Count > 1) >= Figures * lines.Count ? 2 : 1;
    }
}
