using ItaIngest.Core.Failures;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Pages;

namespace ItaIngest.Extraction.Tests.Pages;

public sealed class TableGridTests
{
    [Fact]
    public void RandomSpans_AreLaidAsPlaceByPlace()
    {
        var random = new Random(3);
        for (var round = 0; round < 500; round++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 8)).Select(_ => (IReadOnlyList<ProvidedCell>)[.. Enumerable.Range(0, random.Next(0, 6)).Select(i => Cell(random, i))]).ToList();
            if (rows.All(row => row.Count == 0))
                continue;
            var table = TableGrid.Form(1, 0, rows, 10_000)!;
            var expected = PlaceByPlace(rows);
            Assert.Equal(expected, table.Cells.Where(cell => cell.Lines.Count > 0).Select(cell => $"{cell.Lines[0].Text} {cell.Row} {cell.Column} {cell.RowSpan} {cell.ColumnSpan}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void WideSpansOverManyRows_AreRefusedAndNotLaid()
    {
        var cell = new ProvidedCell([Line("ก")]);
        IReadOnlyList<ProvidedCell> wide = [.. Enumerable.Repeat(cell with { ColumnSpan = 1000, RowSpan = 65_534 }, 3000)];
        IReadOnlyList<IReadOnlyList<ProvidedCell>> rows = [wide, .. Enumerable.Repeat<IReadOnlyList<ProvidedCell>>([cell], 20_000)];
        var error = Assert.Throws<DocumentException>(() => TableGrid.Form(1, 0, rows, 500_000));
        Assert.Contains("500000 cells", error.Message, StringComparison.Ordinal);
    }

    private static ProvidedCell Cell(Random random, int i) =>
        new([Line(FormattableString.Invariant($"{i}-{random.Next()}"))], random.Next(1, 5), random.Next(1, 5));

    /// <summary>The same by a look at every single place.</summary>
    private static IEnumerable<string> PlaceByPlace(List<IReadOnlyList<ProvidedCell>> rows)
    {
        var taken = new HashSet<(int Row, int Column)>();
        var placed = new List<(string Text, int Row, int Column, int Height, int Width)>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row])
            {
                while (taken.Contains((row, column)))
                    column++;
                var width = 1;
                while (width < cell.ColumnSpan && !taken.Contains((row, column + width)))
                    width++;
                var height = Math.Min(cell.RowSpan, rows.Count - row);
                for (var r = row; r < row + height; r++)
                {
                    for (var c = column; c < column + width; c++)
                        taken.Add((r, c));
                }

                placed.Add((cell.Lines[0].Text, row, column, height, width));
                column += width;
            }
        }

        var (rowStarts, columnStarts) = (placed.Select(p => p.Row).ToHashSet(), placed.Select(p => p.Column).ToHashSet());
        return placed.Select(p => $"{p.Text} {Rank(rowStarts, p.Row)} {Rank(columnStarts, p.Column)} {Rank(rowStarts, p.Row + p.Height) - Rank(rowStarts, p.Row)} {Rank(columnStarts, p.Column + p.Width) - Rank(columnStarts, p.Column)}")
            .Order(StringComparer.Ordinal);
    }

    private static TextLine Line(string text) => new(text, text, Box.None, 1);

    private static int Rank(HashSet<int> starts, int place) => starts.Count(start => start < place);
}
