using ItaIngest.Core.Documents;

namespace ItaIngest.Core.Tables;

/// <summary>A document as lines and tables. Made by <c>TableFinder</c>.</summary>
/// <param name="Source">the document</param>
/// <param name="Kind">told from the bytes</param>
/// <param name="Pages">all pages in order</param>
/// <param name="Tables">the tables of all pages, parts of one table over pages joined</param>
/// <param name="Warnings">of all stages so far</param>
public sealed record TabularDocument(
    SourceDocument Source,
    MediaKind Kind,
    IReadOnlyList<TabularPage> Pages,
    IReadOnlyList<LogicalTable> Tables,
    IReadOnlyList<string> Warnings);
