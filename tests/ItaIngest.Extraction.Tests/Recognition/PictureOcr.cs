using ItaIngest.Core.Documents;
using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>Draws pages of the corpus, to be damaged, and reads pictures with the shipped model.</summary>
internal static class PictureOcr
{
    public const double Dpi = 200;

    public static Pix Draw(string name, double dpi = Dpi, int page = 1)
    {
        using var pictures = PagePictures.Open(File.ReadAllBytes(Repository.File("corpus", "digital", name)), MediaKind.Pdf);
        return pictures.Render(page, dpi);
    }

    public static OcrPage Read(Pix picture)
    {
        using var ocr = new PageOcr(OcrModel.Choose(new TextRecognizerOptions()), TimeProvider.System);
        return ocr.Read(picture, TimeSpan.FromMinutes(2), default);
    }

    /// <summary>The printed lines of a page of A4, standing or lying.</summary>
    public static IReadOnlyList<string> Lines(OcrPage page) => [.. LineAssembler.Assemble(page.Glyphs, [], new Box(0, 0, 842, 842)).Lines.Select(line => line.Text)];
}
