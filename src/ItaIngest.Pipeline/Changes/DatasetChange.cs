namespace ItaIngest.Pipeline.Changes;

/// <summary>A line of <c>changes.csv</c>.</summary>
/// <param name="Agency">code of the source list</param>
/// <param name="Change">added, changed or gone</param>
/// <param name="What">document or measure</param>
/// <param name="Id">document_id or measure_id; of something gone, what it was</param>
/// <param name="PreviousId">the id before, where it is another one because the content is</param>
/// <param name="Columns">which columns differ, parted by <c>;</c></param>
/// <param name="Subject">file name of a document, text of a measure</param>
public sealed record DatasetChange(string Agency, string Change, string What, string Id, string PreviousId, string Columns, string Subject);
