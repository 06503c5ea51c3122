using System.Runtime.ExceptionServices;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline;

/// <summary>Finds the files to ingest, takes their bytes into the store and gives each its id.</summary>
public static class InputFiles
{
    /// <summary>Endings of files that stand beside documents and are none; everything else is looked at.</summary>
    private static readonly HashSet<string> s_notDocuments = new(StringComparer.OrdinalIgnoreCase)
    {
        ".csv", ".json", ".jsonl", ".xml", ".yml", ".yaml", ".log", ".warc", ".part", ".tmp", ".db", ".sh", ".py", ".cs",
    };

    private const int AtATime = 8;

    /// <summary>Takes in the files and folders given.</summary>
    /// <param name="paths">files, or folders that are read with all their subfolders; hidden ones are left out</param>
    /// <param name="store">receives the bytes</param>
    /// <param name="taken">called after each file, with the number so far</param>
    /// <exception cref="FileNotFoundException">a path that is not there</exception>
    public static InputSet Take(IReadOnlyList<string> paths, DocumentStore store, Action<int>? taken = null)
    {
        var (files, skipped) = List(paths);
        var documents = new List<SourceDocument>(files.Count);
        var unopened = new List<Failure>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, blob, fault) in Put(files, store.Blobs))
        {
            if (blob is not null)
                documents.Add(Identify(name, blob, seen));
            else
                unopened.Add(new Failure("", name, "input", FailureKind.Transient, null, fault!, "make the file readable and run again"));

            taken?.Invoke(documents.Count + unopened.Count);
        }

        return new InputSet(documents, unopened, skipped);
    }

    /// <summary>The bytes of files, in their order. Several are on their way to the disk at a time: it flushes them together.</summary>
    private static IEnumerable<(string Name, BlobRef? Blob, string? Fault)> Put(List<(string Name, string Path)> files, BlobStore blobs)
    {
        foreach (var some in files.Chunk(AtATime))
        {
            var put = new (BlobRef? Blob, Exception? Fault)[some.Length];
            Parallel.For(0, some.Length, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, i => put[i] = TryPut(some[i].Path, blobs));
            for (var i = 0; i < some.Length; i++)
            {
                if (put[i].Fault is IOException and not FileNotFoundException)
                    ExceptionDispatchInfo.Throw(put[i].Fault!);
                yield return (some[i].Name, put[i].Blob, put[i].Fault?.Message);
            }
        }
    }

    private static (BlobRef? Blob, Exception? Fault) TryPut(string path, BlobStore blobs)
    {
        try
        {
            return (blobs.Put(path), null);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return (null, error);
        }
    }

    /// <summary>Same bytes under another name are a document of their own, in the order of the names.</summary>
    private static SourceDocument Identify(string name, BlobRef blob, Dictionary<string, int> seen)
    {
        var id = blob.Sha256[..16];
        var copies = seen[id] = seen.GetValueOrDefault(id) + 1;
        return new SourceDocument(copies == 1 ? id : FormattableString.Invariant($"{id}-{copies}"), name, blob);
    }

    /// <summary>Names are relative to the one folder given, or to the deepest folder that all given paths lie in.</summary>
    private static (List<(string Name, string Path)> Files, List<string> Skipped) List(IReadOnlyList<string> paths)
    {
        var full = paths.Select(path => Path.GetFullPath(path)).ToList();
        var root = CommonFolder(full);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var skipped = new List<string>();
        foreach (var path in full)
        {
            if (File.Exists(path))
                files[NameOf(root, path)] = path;
            else if (Directory.Exists(path))
                AddFolder(root, path, files, skipped);
            else
                throw new FileNotFoundException($"no such file or folder: {path}", path);
        }

        return ([.. files.Select(pair => (pair.Key, pair.Value))], skipped);
    }

    private static void AddFolder(string root, string folder, SortedDictionary<string, string> files, List<string> skipped)
    {
        var walk = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };
        foreach (var file in Directory.EnumerateFiles(folder, "*", walk))
        {
            if (s_notDocuments.Contains(Path.GetExtension(file)))
                skipped.Add(NameOf(root, file));
            else
                files[NameOf(root, file)] = file;
        }
    }

    private static string NameOf(string root, string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string CommonFolder(List<string> paths)
    {
        if (paths is [var only])
            return Directory.Exists(only) ? only : Path.GetDirectoryName(only)!;
        var common = Path.GetDirectoryName(paths[0])!;
        foreach (var path in paths)
        {
            while (common.Length > 1 && !path.StartsWith(common + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                common = Path.GetDirectoryName(common)!;
        }

        return common;
    }
}
