namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>What is kept in memory of a report while others are compared with it.</summary>
/// <param name="DocumentId">of the dataset</param>
/// <param name="Agency">code of the gazetteer, or name and province: reports of one agency are not compared</param>
/// <param name="AgencyName">for messages</param>
/// <param name="FileName">for messages</param>
/// <param name="Hashes">sampled shingles of its measures, each once, ascending</param>
/// <param name="Places">where each of them first stands, counted in sampled shingles from the beginning</param>
/// <param name="Starts">the place where each measure begins; a shingle belongs to the measure that has it first</param>
internal sealed record DocumentPrint(string DocumentId, string Agency, string AgencyName, string FileName, uint[] Hashes, ushort[] Places, ushort[] Starts)
{
    /// <summary>The shingles of each measure, ascending.</summary>
    public IEnumerable<uint[]> ByMeasure()
    {
        var inOrder = new uint[Hashes.Length];
        Hashes.CopyTo(inOrder, 0);
        Array.Sort([.. Places], inOrder);
        for (var i = 0; i < Starts.Length; i++)
        {
            var shingles = inOrder[Starts[i]..(i + 1 < Starts.Length ? Starts[i + 1] : inOrder.Length)];
            Array.Sort(shingles);
            yield return shingles;
        }
    }
}
