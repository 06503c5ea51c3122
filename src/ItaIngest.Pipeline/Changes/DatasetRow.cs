namespace ItaIngest.Pipeline.Changes;

/// <summary>A row of a dataset with a key that stays when the document's content changes.</summary>
/// <param name="Key">of the same row in another run</param>
/// <param name="Id">document_id or measure_id</param>
/// <param name="Agency">folder of the document's file name: the code of the source list</param>
/// <param name="Values">all columns by name</param>
internal sealed record DatasetRow(string Key, string Id, string Agency, IReadOnlyDictionary<string, string> Values);
