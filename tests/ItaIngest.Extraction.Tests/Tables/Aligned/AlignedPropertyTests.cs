using FsCheck;
using FsCheck.Fluent;

namespace ItaIngest.Extraction.Tests.Tables.Aligned;

public class AlignedPropertyTests
{
    [Fact]
    public void TableSetAsGlyphs_IsFoundAgain() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            int rows = random.Next(4, 25), columns = random.Next(2, 6);
            var page = new TypedPage(random.Next(7, 13));
            var texts = new string[rows + 1, columns];
            for (var row = 0; row <= rows; row++)
            {
                for (var column = 0; column < columns; column++)
                {
                    texts[row, column] = column == 0 ? Word(random) : row == 0 ? Word(random) : random.Next(10, 1800).ToString(System.Globalization.CultureInfo.InvariantCulture);
                    if (column == 0)
                        page.Type(60 + (row * 18), (40, texts[row, column]));
                    else
                        page.TypeRight(60 + (row * 18), 120 + (column * 85), texts[row, column]);
                }
            }
            var tables = page.Tables();
            return tables.Count == 1 && tables[0].RowCount == rows + 1 && tables[0].ColumnCount == columns
                && tables[0].Cells.All(cell => cell.Lines.Count == 1 && cell.Lines[0].Text == texts[cell.Row, cell.Column]);
        }).QuickCheckThrowOnFailure();

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => (char)('a' + random.Next(26))));
}
