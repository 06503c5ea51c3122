using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

public sealed class JpegKindTests : PictureSuite
{
    protected override MediaKind Kind => MediaKind.Jpeg;

    protected override byte[] Document() => PictureFile.Jpeg();
}
