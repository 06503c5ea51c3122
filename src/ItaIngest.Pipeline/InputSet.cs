using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;

namespace ItaIngest.Pipeline;

/// <summary>What was found to ingest.</summary>
/// <param name="Documents">ordered by file name</param>
/// <param name="Unopened">files that could not be read at all</param>
/// <param name="Skipped">files that are no documents by their ending</param>
public sealed record InputSet(IReadOnlyList<SourceDocument> Documents, IReadOnlyList<Failure> Unopened, IReadOnlyList<string> Skipped);
