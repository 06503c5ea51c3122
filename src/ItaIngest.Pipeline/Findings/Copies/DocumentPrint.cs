namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>What is kept in memory of a report while others are compared with it.</summary>
/// <param name="DocumentId">of the dataset</param>
/// <param name="Agency">code of the gazetteer, or name and province: reports of one agency are not compared</param>
/// <param name="AgencyName">for messages</param>
/// <param name="FileName">for messages</param>
/// <param name="Hashes">sampled shingles of its measures, each once, ascending</param>
/// <param name="Places">where each of them first stands, counted in sampled shingles from the beginning</param>
internal sealed record DocumentPrint(string DocumentId, string Agency, string AgencyName, string FileName, uint[] Hashes, ushort[] Places);
