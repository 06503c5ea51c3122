using ItaIngest.CorpusGenerator;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Corpus.Tests;

/// <summary>The PDFs, scans and pictures that the generator made, and that it makes them again.</summary>
public sealed class GeneratedFileTests
{
    private const long MaximumBytes = 25_000_000;
    private const double SizeTolerancePoints = 2;

    public static TheoryData<string> Slugs => CorpusFiles.Slugs;

    [Fact]
    public void EveryListedFile_IsThere_AndNoOther()
    {
        var listed = CorpusFiles.Entries.Select(e => PathOf(e.Slug, e.Form)).Order(StringComparer.Ordinal);
        var found = new[] { "digital", "scans", "text", "other" }
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(CorpusFiles.Folder, f)))
            .Order(StringComparer.Ordinal);
        Assert.Equal(listed, found);
    }

    [Fact]
    public void Corpus_IsSmall() =>
        Assert.True(CorpusFiles.Entries.Sum(e => new FileInfo(PathOf(e.Slug, e.Form)).Length) < MaximumBytes);

    [Theory, MemberData(nameof(Slugs))]
    public void Scan_HasThePagesOfThePdf_AndNoTextLayer(string slug)
    {
        using var digital = PdfDocument.Open(File.ReadAllBytes(PathOf(slug, "digital")));
        using var scan = PdfDocument.Open(File.ReadAllBytes(PathOf(slug, "scan")));
        Assert.Empty(scan.Warnings);
        Assert.Equal(digital.PageCount, scan.PageCount);
        for (var number = 1; number <= scan.PageCount; number++)
        {
            using var printed = digital.OpenPage(number);
            using var page = scan.OpenPage(number);
            Assert.NotEmpty(printed.ReadText().ToText());
            Assert.Empty(page.ReadText().ToText().Trim());
            Assert.Equal(printed.WidthPoints, page.WidthPoints, SizeTolerancePoints);
            Assert.Equal(printed.HeightPoints, page.HeightPoints, SizeTolerancePoints);
        }
    }

    [Fact]
    public void Tiff_HasAllPages_InOneBit()
    {
        var file = File.ReadAllBytes(PathOf("thung-rak-nam-2564", "tiff"));
        Assert.Equal(3, Pix.CountPages(file));
        using var last = Pix.Decode(file, 3);
        Assert.Equal((1, 200), (last.Depth, (int)last.Dpi));
    }

    [SkippableFact]
    public void GeneratingTwice_GivesTheSameBytes()
    {
        Skip.If((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').All(f => !File.Exists(Path.Combine(f, "chromium"))), "chromium is not installed");
        var first = Generate("khok-tan-en-2563");
        var second = Generate("khok-tan-en-2563");
        Assert.Equal(["khok-tan-en-2563.pdf", "khok-tan-en-2563.pdf", "khok-tan-en-2563.png"], first.Select(f => f.Name));
        Assert.Equal(first, second);
    }

    private static List<(string Name, string Bytes)> Generate(string slug)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-test-");
        try
        {
            return [.. new CorpusBuilder(CorpusFiles.Folder, folder.FullName).Build(slug)
                .Select(p => (Path.GetFileName(p), Convert.ToBase64String(File.ReadAllBytes(p))))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string PathOf(string slug, string form)
    {
        var (folder, extension) = form switch
        {
            "digital" => ("digital", "pdf"),
            "scan" => ("scans", "pdf"),
            "text" => ("text", "txt"),
            "tiff" => ("other", "tif"),
            _ => ("other", form),
        };
        return Path.Combine(CorpusFiles.Folder, folder, $"{slug}.{extension}");
    }
}
