using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables;

/// <summary>
/// Pages that lie on their side or head are laid out and joined as if they stood upright; in the end their boxes go back to
/// where they are on the page as displayed.
/// </summary>
internal static class LyingPages
{
    /// <summary>The page as if its picture had come upright.</summary>
    public static RecognizedPage Stand(RecognizedPage page)
    {
        var turn = TurnOf(page);
        return turn.Quarters == 0
            ? page
            : page with { Width = turn.UprightWidth, Height = turn.UprightHeight, SkewDegrees = QuarterTurn.Rest(page.SkewDegrees) };
    }

    /// <param name="document">laid out upright</param>
    /// <param name="pages">as they were recognised</param>
    public static TabularDocument LayBack(TabularDocument document, IReadOnlyList<RecognizedPage> pages)
    {
        var turns = pages.Select(page => (page.Number, Turn: TurnOf(page))).Where(page => page.Turn.Quarters != 0).ToDictionary(page => page.Number, page => page.Turn);
        return turns.Count == 0 ? document : document with
        {
            Pages = [.. document.Pages.Select(page => turns.TryGetValue(page.Number, out var turn) ? Back(page, turn) : page)],
            Tables = [.. document.Tables.Select(table => Back(table, turns))],
        };
    }

    private static QuarterTurn TurnOf(RecognizedPage page) => QuarterTurn.Of(page.SkewDegrees, page.Width, page.Height);

    private static TabularPage Back(TabularPage page, QuarterTurn turn) =>
        page with { Width = turn.PageWidth, Height = turn.PageHeight, Blocks = [.. page.Blocks.Select(block => Back(block, turn))] };

    private static Block Back(Block block, QuarterTurn turn) => block switch
    {
        TextLine line => Back(line, turn),
        PageTable table => table with { Box = turn.ToPage(table.Box), Cells = [.. table.Cells.Select(cell => Back(cell, turn))] },
        _ => block,
    };

    private static TextLine Back(TextLine line, QuarterTurn turn) => line with { Box = turn.ToPage(line.Box) };

    private static Cell Back(Cell cell, QuarterTurn turn) =>
        cell with { Box = turn.ToPage(cell.Box), Lines = [.. cell.Lines.Select(line => Back(line, turn))] };

    private static LogicalTable Back(LogicalTable table, Dictionary<int, QuarterTurn> turns) => table with
    {
        HeaderRows = [.. table.HeaderRows.Select(row => Back(row, turns))],
        Rows = [.. table.Rows.Select(row => Back(row, turns))],
    };

    private static LogicalRow Back(LogicalRow row, Dictionary<int, QuarterTurn> turns) =>
        row with { Cells = [.. row.Cells.Select(cell => cell with { Places = [.. cell.Places.Select(place => Back(place, turns))] })] };

    private static Place Back(Place place, Dictionary<int, QuarterTurn> turns) =>
        turns.TryGetValue(place.Page, out var turn) ? place with { Box = turn.ToPage(place.Box) } : place;
}
