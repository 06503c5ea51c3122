using ItaIngest.Core.Documents;
using ItaIngest.Crawling.Downloading;

namespace ItaIngest.Crawling.Storage;

/// <summary>Documents by their SHA-256, as files <c>blobs/ab/abcdef…</c>: the layout that the pipeline's store has.</summary>
internal sealed class BlobFolder(string folder)
{
    /// <summary>Takes a download over, unless its bytes are here already.</summary>
    public BlobRef Keep(DownloadedFile file)
    {
        var blob = file.Identify();
        if (Contains(blob))
            return blob;
        var path = PathOf(blob.Sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var handle = File.OpenHandle(file.FilePath, FileMode.Open, FileAccess.ReadWrite))
            RandomAccess.FlushToDisk(handle);
        File.Move(file.FilePath, path, overwrite: true);
        return blob;
    }

    public bool Contains(BlobRef blob) => new FileInfo(PathOf(blob.Sha256)) is { Exists: true } file && file.Length == blob.Length;

    private string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256);
}
