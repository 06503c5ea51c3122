using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>What <see cref="TableJoiner"/> made of the page tables.</summary>
/// <param name="Tables">the logical tables, in document order</param>
/// <param name="Notes">which rows were put together over a break that nothing but their text told of</param>
internal sealed record JoinedTables(IReadOnlyList<LogicalTable> Tables, IReadOnlyList<string> Notes);
