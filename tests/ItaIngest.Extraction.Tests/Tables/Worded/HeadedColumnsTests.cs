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

    [Fact]
    public void AHeaderOfOneCellOverRuledColumns_IsCutWhereAHeadingStandsOverEach()
    {
        var cut = HeadedColumns.Cut(Uncut(), Header((60, "มาตรการ"), (160, "ผู้รับผิดชอบ"), (260, "ระยะเวลา")));

        Assert.Equal(3, cut.Cells.Count(cell => cell.Row == 0));
        Assert.Equal(new Box(150, 100, 250, 120), cut.Cells.Single(cell => cell is { Row: 0, Column: 1 }).Box);
    }

    [Theory]
    [InlineData("๑. งานบริการ")] // a section has no heading over each column
    [InlineData("มาตรการที่จะดำเนินการในปีงบประมาณนี้ทุกสำนักและกอง")] // a title runs over the lines
    public void ATitleOverRuledColumns_StaysWhole(string title)
    {
        var table = Uncut();

        Assert.Same(table, HeadedColumns.Cut(table, Header((60, title))));
    }

    /// <summary>One cell over three rows of three.</summary>
    private static TableGrid Uncut()
    {
        double[] edges = [100, 120, 140, 160, 180];
        var body = Enumerable.Range(1, 3).SelectMany(r => Enumerable.Range(0, 3).Select(c => new GridCell(r, c, 1, 1, new Box(Sides[c], edges[r], Sides[c + 1], edges[r + 1]), 1)));
        return new TableGrid(edges, Sides, [new GridCell(0, 0, 1, 3, new Box(50, 100, 350, 120), 1), .. body], [false, false, false]);
    }

    private static Func<int, IReadOnlyList<Glyph>> Header(params (double X, string Text)[] texts) => cell =>
    {
        var typer = new GlyphTyper(MarkStyle.ZeroWidth, 10);
        foreach (var (x, text) in texts)
            typer.Type(text, x, 100);
        return cell == 0 ? typer.Glyphs : [];
    };

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
