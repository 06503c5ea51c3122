using System.Text.Json;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Tables;
using ItaIngest.Extraction.Tables.Output;

namespace ItaIngest.Extraction.Tests.Tables.Corpus;

/// <summary>
/// Tables that are hard to read, each in a named way, against their true grids. Those that are not read right yet are
/// named in <c>corpus/tables/tables.csv</c> with the reason; they are skipped, and the test fails when one of them is right.
/// </summary>
public sealed class HardTableTests : IDisposable
{
    private static readonly string[] Hazards =
    [
        "ruled", "half-ruled", "borderless", "merged cells both ways", "dotted", "dashed", "broken", "doubled", "skewed", "hand-drawn",
        "rulings touched by text", "rulings touched by a stamp", "lighter than black", "white rules on coloured ground", "shaded header cells",
        "nested header rows", "text over a ruling", "landscape", "rotated by /Rotate 90", "rotated by /Rotate 180", "rotated by /Rotate 270",
        "two tables side by side", "stacked tables", "a table inside a form", "rows over pages with a repeated header",
        "rows over pages without a repeated header", "columns that differ by a few points", "a page number", "a signature block",
        "table in HTML with spans", "table in DOCX with spans",
    ];

    private readonly TextRecognizer recognizer;
    private byte[] bytes = [];

    public HardTableTests() => recognizer = new TextRecognizer(_ => bytes);

    public static TheoryData<string> Slugs => [.. HardTable.All.Select(one => one.Slug)];

    public static TheoryData<string> Joinable => [.. HardTable.All.Where(one => one.Known.Length == 0).Select(one => one.Slug)];

    public void Dispose() => recognizer.Dispose();

    [SkippableTheory]
    [MemberData(nameof(Slugs))]
    public async Task Grid_IsTheTrueOne(string slug)
    {
        var one = HardTable.All.Single(other => other.Slug == slug);
        using var written = new MemoryStream();
        TablesJson.Write(written, slug, (await Read(one)).Pages);
        using var found = JsonDocument.Parse(written.ToArray());
        using var truth = JsonDocument.Parse(await File.ReadAllBytesAsync(one.Expected));

        var differences = GridComparison.Differences(found.RootElement, truth.RootElement, one.IsScan);

        if (one.Known.Length > 0)
        {
            Assert.True(differences.Count > 0, $"{slug} is read right now: take its note out of tables.csv");
            Skip.If(true, $"known: {one.Known} ({differences.Count} differences, the first: {differences[0]})");
        }
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Joinable))]
    public async Task PartsOverPages_AreJoined(string slug)
    {
        var one = HardTable.All.Single(other => other.Slug == slug);
        using var truth = JsonDocument.Parse(await File.ReadAllBytesAsync(one.Expected));
        var expected = truth.RootElement.GetProperty("joined").EnumerateArray().ToList();

        var document = await Read(one);

        Assert.Equal(expected.Count, document.Tables.Count);
        foreach (var (table, rows) in document.Tables.Zip(expected))
        {
            Assert.Equal(rows.GetArrayLength(), table.Rows.Count);
            foreach (var (row, texts) in table.Rows.Zip(rows.EnumerateArray()))
                Assert.True(HoldsTexts(row, texts, one), $"{string.Join(" | ", row.Cells.Select(cell => cell.Text))} for {texts}");
        }
    }

    [Fact]
    public void EveryHazard_HasAPage()
    {
        var all = HardTable.All.SelectMany(one => one.Hazards).ToList();

        Assert.All(Hazards, hazard => Assert.Contains(all, other => other.StartsWith(hazard, StringComparison.Ordinal)));
        Assert.All(HardTable.All, one => Assert.True(File.Exists(one.File) && File.Exists(one.Expected), one.Slug));
    }

    private static bool HoldsTexts(LogicalRow row, JsonElement texts, HardTable one)
    {
        static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return row.Cells.Count == texts.GetArrayLength()
            && row.Cells.Zip(texts.EnumerateArray()).All(pair => GridComparison.IsSame(Squeezed(pair.First.Text), Squeezed(pair.Second.GetString()!), one.IsScan));
    }

    private async Task<TabularDocument> Read(HardTable one)
    {
        bytes = await File.ReadAllBytesAsync(one.File);
        BlobReader blobs = _ => bytes;
        var source = new SourceDocument("0123456789abcdef", Path.GetFileName(one.File), new BlobRef("", bytes.Length));
        var recognized = await recognizer.RunAsync(await new PageReader(blobs).RunAsync(source, CancellationToken.None), CancellationToken.None);
        return await new TableFinder(blobs).RunAsync(recognized, CancellationToken.None);
    }
}
