namespace ItaIngest.Core.Documents;

/// <summary>A document that could be opened: its kind and its pages. Made by <c>PageReader</c>.</summary>
/// <param name="Source">the document it was read from</param>
/// <param name="Kind">told from the bytes</param>
/// <param name="Pages">all of its pages in order, at least one</param>
/// <param name="Warnings">what a reader of the dataset should know, e.g. a guessed text encoding</param>
public sealed record PagedDocument(SourceDocument Source, MediaKind Kind, IReadOnlyList<Page> Pages, IReadOnlyList<string> Warnings);
