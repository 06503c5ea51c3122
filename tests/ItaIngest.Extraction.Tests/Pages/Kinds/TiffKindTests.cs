using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

public sealed class TiffKindTests : PictureSuite
{
    protected override MediaKind Kind => MediaKind.Tiff;

    protected override byte[] Document() => PictureFile.Tiff(3);

    [Fact]
    public void Pages_AreAllThere() => Assert.Equal(3, Read.Bytes(Document()).Pages.Count);
}
