using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tables.Worded;
using ItaIngest.Extraction.Tests.Recognition;

namespace ItaIngest.Extraction.Tests.Tables.Worded;

public class HeadedColumnsTests
{
    private static readonly double[] Sides = [50, 150, 250, 350];

    [Fact]
    public void RowsBelowAHeaderWithColumns_HaveThemToo_AndASectionStaysWhole()
    {
        var cut = HeadedColumns.Cut(Banded(4), Rows((60, "กองคลัง"), (160, "๑๒"), (260, "๔๕"))(1, "งานบริการที่ประชาชนมาติดต่อทุกวันทำการตลอดปี"));

        Assert.Equal([3, 1, 3, 3, 3], Enumerable.Range(0, 5).Select(row => cut.Cells.Count(cell => cell.Row == row)));
        Assert.Equal(new Box(150, 160, 250, 180), cut.Cells.Single(cell => cell is { Row: 3, Column: 1 }).Box);
    }

    [Fact]
    public void RowsOfText_StayWhole()
    {
        var table = Banded(4);

        Assert.Same(table, HeadedColumns.Cut(table, Rows((60, "งานบริการที่ประชาชนมาติดต่อทุกวันทำการตลอดปี"))(0, "")));
    }

    /// <summary>A header of three cells over rows that are one each.</summary>
    private static TableGrid Banded(int rows)
    {
        var edges = Enumerable.Range(0, rows + 2).Select(i => 100 + (20.0 * i)).ToList();
        var header = Enumerable.Range(0, 3).Select(c => new GridCell(0, c, 1, 1, new Box(Sides[c], 100, Sides[c + 1], 120), 1));
        var body = Enumerable.Range(1, rows).Select(r => new GridCell(r, 0, 1, 3, new Box(50, edges[r], 350, edges[r + 1]), 1));
        return new TableGrid(edges, Sides, [.. header, .. body], [false, false, false]);
    }

    /// <summary>Gives the glyphs of each cell: the same in every row but one.</summary>
    private static Func<int, string, Func<int, IReadOnlyList<Glyph>>> Rows(params (double X, string Text)[] texts) => (section, over) => cell =>
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth, 10);
        foreach (var (x, text) in cell - 2 == section ? [(60, over)] : texts)
            typer.Type(text, x, 100);
        return cell < 3 ? [] : typer.Glyphs;
    };
}
