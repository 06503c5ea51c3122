using ItaIngest.Core.Documents;
using ItaIngest.Extraction.Pages;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

public sealed class PdfKindTests : PictureSuite
{
    protected override MediaKind Kind => MediaKind.Pdf;

    protected override byte[] Document() => PdfFile.Of(3);

    [Fact]
    public void Pdf_CanBeDrawnAtAnyResolution()
    {
        using var pictures = PagePictures.Open(Document(), Kind);
        Assert.NotNull(pictures.Pdf);
        Assert.Null(pictures.NativeDpi(1));
    }
}
