using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline;

/// <summary>What was found to ingest.</summary>
/// <param name="Documents">ordered by file name</param>
/// <param name="Unopened">files that could not be read at all</param>
/// <param name="Skipped">files that are no documents by their ending</param>
public sealed record InputSet(IReadOnlyList<SourceDocument> Documents, IReadOnlyList<Failure> Unopened, IReadOnlyList<string> Skipped)
{
    /// <summary>SHA-256 of the documents to work on; null for all.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    /// <summary>The same input, of which only the documents with the bytes of these files are worked on.</summary>
    /// <param name="files">none for all</param>
    /// <param name="store">that the input was taken into</param>
    /// <exception cref="FileNotFoundException">a file that is not there, or not in the input</exception>
    public InputSet Restrict(IReadOnlyCollection<FileInfo> files, DocumentStore store)
    {
        if (files.Count == 0)
            return this;
        var only = files.Select(file => Find(file, store)).ToHashSet(StringComparer.Ordinal);
        return this with { Only = only };
    }

    private string Find(FileInfo file, DocumentStore store)
    {
        var content = store.Blobs.Put(file.FullName);
        return Documents.Any(document => document.Content == content)
            ? content.Sha256
            : throw new FileNotFoundException($"--only {file}: not among the files to ingest", file.FullName);
    }
}
