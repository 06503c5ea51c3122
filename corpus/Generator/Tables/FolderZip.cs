using System.IO.Compression;

namespace ItaIngest.CorpusGenerator.Tables;

/// <summary>Packs a folder of parts into an Office document: the content types first, dates fixed, the same bytes each time.</summary>
internal static class FolderZip
{
    private static readonly DateTimeOffset Day = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(string folder)
    {
        using var result = new MemoryStream();
        using (var zip = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
            foreach (var name in names.OrderBy(name => name[0] != '[').ThenBy(name => name, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Day;
                using var stream = entry.Open();
                stream.Write(File.ReadAllBytes(Path.Combine(folder, name)));
            }
        }
        return result.ToArray();
    }
}
