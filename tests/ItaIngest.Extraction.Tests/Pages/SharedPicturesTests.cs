using ItaIngest.Core.Documents;
using ItaIngest.Extraction.Pages;

namespace ItaIngest.Extraction.Tests.Pages;

public class SharedPicturesTests
{
    [Fact]
    public void OneDocument_IsReadOnce_AndTheNextClosesIt()
    {
        var files = Directory.GetFiles(Repository.File("corpus", "digital"), "*.pdf").Order(StringComparer.Ordinal).Take(2).ToArray();
        var read = new List<string>();
        using var shared = new SharedPictures(blob =>
        {
            read.Add(blob.Sha256);
            return File.ReadAllBytes(blob.Sha256);
        });
        var first = shared.Open(new BlobRef(files[0], 1), MediaKind.Pdf);
        Assert.Same(first, shared.Open(new BlobRef(files[0], 1), MediaKind.Pdf));
        Assert.NotSame(first, shared.Open(new BlobRef(files[1], 1), MediaKind.Pdf));
        Assert.Throws<ObjectDisposedException>(() => first.Render(1, 72));
        shared.Dispose();
        Assert.Equal(1, shared.Open(new BlobRef(files[1], 1), MediaKind.Pdf).Pdf!.OpenPage(1).Number);
        Assert.Equal([files[0], files[1], files[1]], read);
    }

    [Fact]
    public void BytesThatAreKnown_AreNotReadAgain()
    {
        var bytes = File.ReadAllBytes(Directory.GetFiles(Repository.File("corpus", "digital"), "*.pdf").Order(StringComparer.Ordinal).First());
        using var shared = new SharedPictures(_ => throw new IOException("not to be read"));
        var document = new BlobRef("a", bytes.Length);
        Assert.Same(shared.Open(document, MediaKind.Pdf, bytes), shared.Open(document, MediaKind.Pdf));
    }
}
