using System.Security.Cryptography;
using System.Text;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Pages;

namespace ItaIngest.Extraction.Tests.Pages;

/// <summary>Runs <see cref="PageReader"/> on bytes that are at hand.</summary>
internal static class Read
{
    public static PagedDocument Bytes(byte[] bytes, string fileName = "report", PageReaderOptions? options = null)
    {
        var blob = new BlobRef(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
        return new PageReader(_ => bytes, options).RunAsync(new SourceDocument(blob.Sha256[..16], fileName, blob), CancellationToken.None).GetAwaiter().GetResult();
    }

    public static PagedDocument Text(string text, string fileName = "report.txt") => Bytes(Encoding.UTF8.GetBytes(text), fileName);

    public static DocumentException Failure(byte[] bytes, string fileName = "report") =>
        Assert.Throws<DocumentException>(() => { Bytes(bytes, fileName); });

    public static IReadOnlyList<PageTable> Tables(this PagedDocument document) =>
        [.. document.Pages.SelectMany(page => page.Blocks).OfType<PageTable>()];

    public static IReadOnlyList<TextLine> Lines(this PagedDocument document) =>
        [.. document.Pages.SelectMany(page => page.Blocks).OfType<TextLine>()];

    /// <summary>Row by row, every place of the grid: the text of the cell that covers it, its lines joined by /.</summary>
    public static string[][] Grid(this PageTable table)
    {
        var grid = Enumerable.Range(0, table.RowCount).Select(_ => new string[table.ColumnCount]).ToArray();
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    Assert.Null(grid[row][column]);
                    grid[row][column] = string.Join('/', cell.Lines.Select(line => line.Text));
                }
            }
        }
        Assert.All(grid, row => Assert.All(row, Assert.NotNull));
        return grid;
    }
}
