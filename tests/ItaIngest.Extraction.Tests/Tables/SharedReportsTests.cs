using System.Text.Json;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Tables;

namespace ItaIngest.Extraction.Tests.Tables;

/// <summary>Real reports, measured where they are present.</summary>
public class SharedReportsTests
{
    [SkippableTheory]
    [InlineData("000_8218ef3c894fe709", ".pdf")]
    [InlineData("000_8218ef3c894fe709", ".txt")]
    [InlineData("003_d7811fb5e8256422", ".pdf")]
    [InlineData("003_d7811fb5e8256422", ".txt")]
    public async Task TablesOfMeasures_HaveARowAMeasure(string report, string ending)
    {
        using var expected = JsonDocument.Parse(await File.ReadAllBytesAsync(Repository.Shared("reports", "expected", report + ".json")));

        var document = await Find(Repository.Shared("reports", report + ending));

        var owners = document.Tables.Where(table => table.HeaderRows.Any(row => row.Cells.Any(cell => cell.Text.StartsWith("ผู้รับผิดชอบ", StringComparison.Ordinal))));
        Assert.Equal(expected.RootElement.GetProperty("measures").GetArrayLength(), owners.Sum(table => table.Rows.Count(row => row.Kind == RowKind.Body)));
    }

    [SkippableFact]
    public async Task TopicRows_AreSections()
    {
        var document = await Find(Repository.Shared("reports", "002_fc2515c3baf40b90.txt"));

        var table = Assert.Single(document.Tables);
        Assert.Equal((6, 14), (table.Rows.Count(row => row.Kind == RowKind.Section), table.Rows.Count(row => row.Kind == RowKind.Body)));
    }

    [SkippableTheory]
    [InlineData("us-005.pdf", 1)]
    [InlineData("us-016.pdf", 1)]
    [InlineData("us-027.pdf", 2)]
    [InlineData("us-038.pdf", 1)]
    public async Task RuledTables_AreAllFound(string name, int tables)
    {
        var document = await Find(Repository.Shared("tables", "icdar2013-us", name));

        Assert.Equal(tables, document.Pages.Sum(page => page.Blocks.OfType<PageTable>().Count()));
    }

    private static async Task<TabularDocument> Find(string path)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        BlobReader blobs = _ => bytes;
        var source = new SourceDocument("0123456789abcdef", Path.GetFileName(path), new BlobRef("", bytes.Length));
        using var recognizer = new TextRecognizer(blobs, new TextRecognizerOptions { Ocr = OcrMode.Never });
        var recognized = await recognizer.RunAsync(await new PageReader(blobs).RunAsync(source, CancellationToken.None), CancellationToken.None);
        return await new TableFinder(blobs).RunAsync(recognized, CancellationToken.None);
    }
}
