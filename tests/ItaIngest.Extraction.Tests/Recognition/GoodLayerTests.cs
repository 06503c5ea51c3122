using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition;
using Xunit.Abstractions;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>A good text layer is left as it is, page by page, character by character.</summary>
public class GoodLayerTests(ITestOutputHelper output)
{
    public static TheoryData<string> CorpusFiles() => [.. Directory.GetFiles(Repository.File("corpus", "digital"), "*.pdf").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(CorpusFiles))]
    public Task Corpus_IsUnchanged(string name) => Unchanged(Repository.File("corpus", "digital", name));

    [SkippableTheory]
    [InlineData("000_8218ef3c894fe709.pdf")]
    [InlineData("003_d7811fb5e8256422.pdf")]
    public Task RenderedReports_AreUnchanged(string name) => Unchanged(Repository.Shared("reports", name));

    private async Task Unchanged(string file)
    {
        var pdf = await File.ReadAllBytesAsync(file);
        var paged = Paged.Pdf(pdf);
        using var judging = new TextRecognizer(_ => pdf);
        using var trusting = new TextRecognizer(_ => pdf, new TextRecognizerOptions { Ocr = OcrMode.Never });
        var chosen = await judging.RunAsync(paged, default);
        var stored = await trusting.RunAsync(paged, default);
        Assert.Empty(chosen.Warnings);
        foreach (var (page, layer) in chosen.Pages.Zip(stored.Pages))
        {
            output.WriteLine($"page {page.Number}: {page.Origin}, {page.ChangedShare:0.0000}: {page.Reason}");
            Assert.Equal((Origin.TextLayer, 0.0), (page.Origin, page.ChangedShare));
            Assert.Equal(layer.Glyphs, page.Glyphs);
            Assert.NotEmpty(page.Glyphs);
        }
    }
}
