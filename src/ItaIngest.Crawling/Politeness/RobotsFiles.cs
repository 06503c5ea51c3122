using System.Security.Cryptography;
using System.Text;
using ItaIngest.Core.Files;

namespace ItaIngest.Crawling.Politeness;

/// <summary>Keeps robots.txt files on disk, so that a crawl that goes on after a stop does not ask for them again.</summary>
internal sealed class RobotsFiles(string folder, TimeProvider clock)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(24);

    /// <summary>The text as it was fetched within the last 24 hours, or null.</summary>
    public string? Find(Uri file)
    {
        var kept = new FileInfo(PathOf(file));
        var isFresh = kept.Exists && clock.GetUtcNow().UtcDateTime - kept.LastWriteTimeUtc is var age && age < s_longest && age > -s_longest;
        return isFresh ? File.ReadAllText(kept.FullName) : null;
    }

    public void Keep(Uri file, string text)
    {
        var path = PathOf(file);
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
    }

    private string PathOf(Uri file) => Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.AbsoluteUri)))[..32] + ".txt");
}
