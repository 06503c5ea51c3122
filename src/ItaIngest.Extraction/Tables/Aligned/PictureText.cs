using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// Tells what OCR read in a chart or a drawing from a table: it reads something into marks, axes and legends, but not surely,
/// while the print around the picture is read as well as ever. Where the whole page is read badly it says nothing.
/// </summary>
internal static class PictureText
{
    private const double Doubtful = 0.9; // mean of the cells; tables of small print have 0.93 and more
    private const double Worse = 0.05; // than the text beside it
    private const int FewestBeside = 40; // letters

    /// <param name="table">found by alignment</param>
    /// <param name="glyphs">of the page</param>
    public static bool Fills(TableGrid table, IReadOnlyList<Glyph> glyphs)
    {
        var cells = new (double Sum, int Count)[table.Cells.Count];
        var beside = (Sum: 0.0, Count: 0);
        foreach (var glyph in glyphs)
        {
            if (glyph.CodePoint <= ' ')
                continue;
            if (!table.Box.Contains(glyph.Box.CenterX, glyph.Box.CenterY))
            {
                beside = (beside.Sum + glyph.Confidence, beside.Count + 1);
                continue;
            }
            for (var c = 0; c < cells.Length; c++)
            {
                if (!table.Cells[c].Box.Contains(glyph.Box.CenterX, glyph.Box.CenterY))
                    continue;
                cells[c] = (cells[c].Sum + glyph.Confidence, cells[c].Count + 1);
                break;
            }
        }
        var filled = cells.Where(cell => cell.Count > 0).ToList();
        if (filled.Count == 0 || beside.Count < FewestBeside)
            return false;
        var mean = filled.Average(cell => cell.Sum / cell.Count);
        return mean < Doubtful && mean < (beside.Sum / beside.Count) - Worse;
    }
}
