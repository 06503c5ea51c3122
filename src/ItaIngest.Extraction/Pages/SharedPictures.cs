using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Pages;

/// <summary>
/// The document that several stages look at one after the other, opened once for all of them: reading the structure and the
/// fonts of a PDF anew for each takes a good part of a digital page's time. Holds one document at a time; not thread-safe.
/// </summary>
public sealed class SharedPictures(BlobReader blobs, PageReaderOptions? options = null) : IDisposable
{
    private BlobRef? content;
    private PagePictures? pictures;

    /// <summary>The document's pictures, which stay this object's; those of another document are closed.</summary>
    /// <param name="document">its bytes</param>
    /// <param name="kind">a kind that has pictures</param>
    /// <param name="bytes">if they have been read already</param>
    /// <exception cref="Core.Failures.DocumentException">the document cannot be opened</exception>
    public PagePictures Open(BlobRef document, MediaKind kind, ReadOnlyMemory<byte>? bytes = null)
    {
        if (pictures is not null && document == content)
            return pictures;
        Dispose();
        pictures = PagePictures.Open(bytes ?? blobs(document), kind, options);
        content = document;
        return pictures;
    }

    /// <summary>Closes the document; another one may follow.</summary>
    public void Dispose()
    {
        pictures?.Dispose();
        (pictures, content) = (null, null);
    }
}
