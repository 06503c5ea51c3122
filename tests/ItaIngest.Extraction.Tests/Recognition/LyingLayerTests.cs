using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition;
using Xunit.Abstractions;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>Layers made to lie, each in another way: what comes out is what the pages show, and the origin says how.</summary>
public class LyingLayerTests(ITestOutputHelper output)
{
    private const double OfRepair = 0.993;
    private const double OfOcr = 0.97;

    [Fact]
    public Task CircleOfSaraAmLost() => Right("khlong-hing-hoi-2566", (_, c) => c == 'ํ' ? ' ' : c, Origin.RepairedTextLayer);

    [Fact]
    public Task SaraAaStoredAsSaraAm_InTheBoldFont() => Right("khuan-luk-niang-2564", (font, c) => c == 'า' && font.Contains("Bold", StringComparison.Ordinal) ? 'ำ' : c, Origin.RepairedTextLayer);

    [Fact]
    public Task ToneMarksLost() => Right("khlong-hing-hoi-2566", (_, c) => c is >= '่' and <= '๋' or >= 0xF70A and <= 0xF70D ? ' ' : c, Origin.RepairedTextLayer);

    [Fact]
    public Task OneToneMarkLost() => Right("khok-tan-en-2563", (_, c) => c is '้' or 0xF70B ? ' ' : c, Origin.RepairedTextLayer);

    [Fact]
    public Task DigitsPermuted_WhereNoWordIsWrong() => Right("khok-tan-en-2563", (_, c) => c is >= '0' and <= '9' ? '0' + ((c - '0' + 3) % 10) : c, Origin.RepairedTextLayer);

    [Fact]
    public Task TwoConsonantsChanged() => Right("khok-tan-en-2563", (_, c) => c switch { 'ด' => 'ต', 'ต' => 'ด', _ => c }, Origin.RepairedTextLayer);

    [Fact]
    public async Task FormsOfToneMarksOverAVowel_AreReadWithoutOcr()
    {
        // Chromium's own maps: poppler's text leaves marks out that its search finds
        var pdf = File.ReadAllBytes(Repository.File("corpus", "digital", "khlong-hing-hoi-2566.pdf"));
        var truth = await Read(pdf);
        var pages = await Read(LyingPdf.Rewrite(pdf, (_, c) => c));

        Assert.All(pages, page => Assert.Equal(Origin.TextLayer, page.Origin));
        Assert.All(pages.Zip(truth), pair => Assert.InRange(CharacterAccuracy.Of(Text(pair.Second), Text(pair.First)), OfRepair, 1));
    }

    [Fact]
    public Task LettersInPrivateUse() => Right("khlong-hing-hoi-2566", (_, c) => c is >= 'ก' and <= '๛' ? 0xE000 + c - 'ก' : c, null);

    [Fact]
    public Task LettersInASymbolFontsCodes() => Right("khok-tan-en-2563", (_, c) => c is >= 'ก' and <= '๛' ? 0xF0A1 + c - 'ก' : c, null);

    [Fact]
    public Task LettersShiftedByOne() => Right("khlong-hing-hoi-2566", (_, c) => c is >= 'ก' and < 'ฮ' ? c + 1 : c, null);

    [Fact]
    public Task DigitsPermuted() => Right("khlong-hing-hoi-2566", (_, c) => c is >= '๐' and <= '๙' ? '๐' + ((c - '๐' + 3) % 10) : c is >= '0' and <= '9' ? '0' + ((c - '0' + 3) % 10) : c, Origin.RepairedTextLayer);

    [Fact]
    public Task TwoDigitsChanged() => Right("khuan-luk-niang-2564", (_, c) => c switch { '๕' => '๖', '๖' => '๕', '5' => '6', '6' => '5', _ => c }, Origin.RepairedTextLayer);

    [Fact]
    public async Task DigitsPermuted_AfterAGoodDocumentOfTheSameFont()
    {
        var pdf = File.ReadAllBytes(Repository.File("corpus", "digital", "khok-tan-en-2563.pdf"));
        var lying = LyingPdf.Rewrite(pdf, (_, c) => c is >= '0' and <= '9' ? '0' + ((c - '0' + 3) % 10) : c);
        var reading = pdf;
        using var recognizer = new TextRecognizer(_ => reading);
        var good = await recognizer.RunAsync(Paged.Pdf(pdf), default);
        reading = lying;
        var bad = await recognizer.RunAsync(Paged.Pdf(lying), default);
        Assert.All(good.Pages, page => Assert.Equal(Origin.TextLayer, page.Origin));
        Assert.Contains(bad.Pages, page => page.Origin == Origin.RepairedTextLayer && page.Reason.Contains(" looks like ", StringComparison.Ordinal));
    }

    [Fact]
    public Task MapsEmpty() => Right("khok-tan-en-2563", (_, _) => null, null);

    private async Task Right(string name, Func<string, int, int?> lie, Origin? origin)
    {
        var pdf = File.ReadAllBytes(Repository.File("corpus", "digital", name + ".pdf"));
        var truth = await Read(pdf);
        var pages = await Read(LyingPdf.Rewrite(pdf, lie));
        Assert.All(truth, page => Assert.Equal(Origin.TextLayer, page.Origin));
        foreach (var (page, shown) in pages.Zip(truth))
        {
            var share = CharacterAccuracy.Of(Text(shown), Text(page));
            output.WriteLine($"{share:0.0000} {page.Origin} changed {page.ChangedShare:0.000}: {page.Reason}");
        }
        foreach (var (page, shown) in pages.Zip(truth))
        {
            if (origin is not null && page.Origin != Origin.TextLayer)
                Assert.Equal(origin, page.Origin);
            Assert.InRange(CharacterAccuracy.Of(Text(shown), Text(page)), page.Origin == Origin.Ocr ? OfOcr : OfRepair, 1);
        }
        Assert.Contains(pages, page => page.Origin != Origin.TextLayer);
    }

    private static string Text(RecognizedPage page) => string.Concat(Paged.Lines(page).Select(line => line.Text.Replace(" ", "", StringComparison.Ordinal)));

    private static async Task<IReadOnlyList<RecognizedPage>> Read(byte[] pdf)
    {
        using var recognizer = new TextRecognizer(_ => pdf);
        var paged = Paged.Pdf(pdf);
        return (await recognizer.RunAsync(paged with { Pages = [paged.Pages[0]] }, default)).Pages;
    }
}
