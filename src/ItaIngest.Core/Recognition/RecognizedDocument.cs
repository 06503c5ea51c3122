using ItaIngest.Core.Documents;

namespace ItaIngest.Core.Recognition;

/// <summary>A document whose characters are known, page by page. Made by <c>TextRecognizer</c>.</summary>
public sealed record RecognizedDocument(SourceDocument Source, MediaKind Kind, IReadOnlyList<RecognizedPage> Pages, IReadOnlyList<string> Warnings);
