using System.Security.Cryptography;
using ItaIngest.Core.Documents;

namespace ItaIngest.Crawling.Downloading;

/// <summary>A body under a temporary name. It is deleted unless the store takes it over.</summary>
/// <param name="path">the body as it is meant: unpacked</param>
/// <param name="sentPath">the body as it was sent; the same file unless it was packed</param>
internal sealed class DownloadedFile(string path, string sentPath) : IDisposable
{
    public string FilePath => path;

    public string SentPath => sentPath;

    public long Length { get; } = new FileInfo(path).Length;

    /// <summary>Hash and length of the content.</summary>
    public BlobRef Identify()
    {
        using var stream = File.OpenRead(path);
        return new BlobRef(Convert.ToHexStringLower(SHA256.HashData(stream)), stream.Length);
    }

    public void Dispose()
    {
        File.Delete(path);
        File.Delete(sentPath);
    }
}
