using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

public sealed class PngKindTests : PictureSuite
{
    protected override MediaKind Kind => MediaKind.Png;

    protected override byte[] Document() => PictureFile.Png();
}
