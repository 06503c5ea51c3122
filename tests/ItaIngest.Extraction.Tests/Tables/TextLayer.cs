using ItaIngest.Core.Documents;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Tests.Tables;

/// <summary>PDFs whose text layer is good, given to the real stage.</summary>
internal static class TextLayer
{
    public static string Fixture(string name) => Repository.File("tests", "ItaIngest.Extraction.Tests", "Tables", "Fixtures", name);

    public static Task<TabularDocument> Find(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return new TableFinder(_ => bytes).RunAsync(Read(path, bytes), CancellationToken.None);
    }

    public static RecognizedDocument Read(string path, byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        var pages = new List<RecognizedPage>();
        for (var number = 1; number <= pdf.PageCount; number++)
        {
            using var page = pdf.OpenPage(number);
            var text = page.ReadText();
            pages.Add(new RecognizedPage(number, page.WidthPoints, page.HeightPoints, Origin.TextLayer, "", 0, new GlyphList(text.Glyphs), text.Fonts, [], []));
        }
        var source = new SourceDocument("0123456789abcdef", Path.GetFileName(path), new BlobRef("", bytes.Length));
        return new RecognizedDocument(source, MediaKind.Pdf, pages, []);
    }
}
