using ItaIngest.Core.Files;
namespace ItaIngest.Pipeline.Storage;

/// <summary>The files in a folder of a store.</summary>
internal static class StoreFiles
{
    public static IEnumerable<string> Of(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];

    /// <summary>Being written, or left by a process that was killed while it wrote.</summary>
    public static bool IsTemporary(string path) => Path.GetFileName(path).Contains(AtomicFile.TemporaryMark, StringComparison.Ordinal);
}
