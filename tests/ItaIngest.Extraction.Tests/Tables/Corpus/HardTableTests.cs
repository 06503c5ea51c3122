using System.Globalization;
using System.Text.Json;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Reports;
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
        "rulings touched by text", "rulings touched by a stamp", "rulings lighter than black", "white rules on coloured ground", "shaded header cells",
        "nested header rows", "text over a ruling", "landscape", "rotated by /Rotate 90", "rotated by /Rotate 180", "rotated by /Rotate 270",
        "two tables side by side", "stacked tables", "a table inside a form", "rows over pages with a repeated header",
        "rows over pages without a repeated header", "columns that differ by a few points", "a page number and a signature block",
        "table in HTML with spans", "table in DOCX with spans",
    ];

    private readonly TextRecognizer recognizer;
    private byte[] bytes = [];

    public HardTableTests() => recognizer = new TextRecognizer(_ => bytes);

    public static TheoryData<string> Slugs => [.. HardTable.All.Select(one => one.Slug)];

    /// <summary>Plans and reports of measures whose columns or rows no rulings tell.</summary>
    public static TheoryData<string> Plans => [.. HardTable.All.Where(one => one.Slug.StartsWith("words-", StringComparison.Ordinal)).Select(one => one.Slug)];

    public void Dispose() => recognizer.Dispose();

    [SkippableTheory]
    [MemberData(nameof(Slugs))]
    public async Task Grid_IsTheTrueOne_AndPartsAreJoined(string slug)
    {
        var one = HardTable.All.Single(other => other.Slug == slug);
        using var truth = JsonDocument.Parse(await File.ReadAllBytesAsync(one.Expected));
        var document = await Read(one);
        using var written = new MemoryStream();
        TablesJson.Write(written, slug, document.Pages);
        using var found = JsonDocument.Parse(written.ToArray());

        List<string> differences = [.. GridComparison.Differences(found.RootElement, truth.RootElement, one.IsScan), .. one.Joins ? JoinedComparison.Differences(document, truth.RootElement, one.IsScan) : []];

        if (one.Known.Length > 0)
        {
            Assert.True(differences.Count > 0, $"{slug} is read right now: take its note out of tables.csv");
            Skip.If(true, $"known: {one.Known} ({differences.Count} differences, the first: {differences[0]})");
        }
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public async Task EveryLine_EndsInACellOrStaysALine()
    {
        foreach (var one in HardTable.All.Where(one => one.Form == "digital"))
        {
            var read = TextLayer.Read(one.File, await File.ReadAllBytesAsync(one.File));
            var found = await TextLayer.Find(one.File);
            foreach (var (before, after) in read.Pages.Zip(found.Pages))
            {
                var raw = string.Concat(after.Blocks.SelectMany(block => block is PageTable table ? table.Cells.SelectMany(cell => cell.Lines) : [(TextLine)block]).Select(line => line.RawText));
                Assert.Equal(Sorted(before.Glyphs.Select(glyph => glyph.CodePoint)), Sorted(raw.EnumerateRunes().Select(rune => rune.Value)));
                Assert.True(one.Known.Length > 0 || after.Lines.Placed >= 0.98 * after.Lines.All, $"{one.Slug}: {after.Lines.Placed} of {after.Lines.All} lines placed");
            }
        }
    }

    /// <summary>The measures of tables of words, to the end: those that the source of the print gives.</summary>
    [SkippableTheory]
    [MemberData(nameof(Plans))]
    public async Task Measures_AreThoseOfTheSource(string slug)
    {
        var one = HardTable.All.Single(other => other.Slug == slug);
        Skip.If(one.Known.Length > 0, one.Known);
        var expected = await Measures(one.SourceFile);

        var found = await Measures(one.File);

        Assert.True(expected.Count > 3);
        Assert.Equal(expected.Count, found.Count);
        foreach (var (truth, measure) in expected.Zip(found))
            Assert.All(Texts(truth).Zip(Texts(measure)), pair => Assert.True(GridComparison.IsSame(pair.Second, pair.First, one.IsScan), $"{pair.Second}, expected {pair.First}"));
    }

    private async Task<IReadOnlyList<Measure>> Measures(string file) => (await new ReportParser().RunAsync(await Read(file), CancellationToken.None)).Measures;

    private static IEnumerable<string> Texts(Measure measure) =>
        new[] { measure.Section, measure.Issue, measure.Text, measure.Steps, measure.Action, measure.Owner, measure.Deadline, measure.FollowUp, measure.Outcome, measure.DeadlineStart?.ToString("O", CultureInfo.InvariantCulture) }
            .Select(text => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))));

    private static string Sorted(IEnumerable<int> characters) => string.Concat(characters.Where(c => c > ' ' && c != 0xA0).Order().Select(char.ConvertFromUtf32));

    [Fact]
    public void EveryHazard_HasAPage()
    {
        var all = HardTable.All.SelectMany(one => one.Hazards).ToList();

        Assert.All(Hazards, hazard => Assert.Contains(all, other => other.StartsWith(hazard, StringComparison.Ordinal)));
        Assert.All(HardTable.All, one => Assert.True(File.Exists(one.File) && File.Exists(one.Expected), one.Slug));
    }

    private Task<TabularDocument> Read(HardTable one) => Read(one.File);

    private async Task<TabularDocument> Read(string file)
    {
        bytes = await File.ReadAllBytesAsync(file);
        BlobReader blobs = _ => bytes;
        var source = new SourceDocument("0123456789abcdef", Path.GetFileName(file), new BlobRef("", bytes.Length));
        var recognized = await recognizer.RunAsync(await new PageReader(blobs).RunAsync(source, CancellationToken.None), CancellationToken.None);
        return await new TableFinder(blobs).RunAsync(recognized, CancellationToken.None);
    }
}
