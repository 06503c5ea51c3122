namespace ItaIngest.Pipeline.Findings.Copies;

/// <summary>
/// What is kept of all reports to be compared: about four kilobytes each, and in how many of them each shingle stands.
/// Documents are taken in one by one.
/// </summary>
internal sealed class DocumentPrints
{
    private readonly List<DocumentPrint> _all = [];
    private readonly ShingleCounts _counts = new();

    public IReadOnlyList<DocumentPrint> All => _all;

    /// <summary>In how many documents a shingle stands; a little more at times.</summary>
    public int CountOf(uint hash) => _counts.Of(hash);

    /// <summary>Takes in a document; one without agency or measures is left out.</summary>
    public void Add(DocumentResult document)
    {
        if (document.Report is not { Agency.Name: { } name, Measures.Count: > 0 } report)
            return;
        var shingles = new Dictionary<uint, int>();
        var starts = new ushort[report.Measures.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = Place(shingles.Count);
            Shingles.Add(report.Measures[i], shingles);
        }

        uint[] sorted = [.. shingles.Keys.Order()];
        _counts.Add(sorted);
        _all.Add(new DocumentPrint(
            document.Source.Id, report.Agency.Code ?? $"{name}|{report.Agency.Province}", name, document.Source.FileName, sorted, [.. sorted.Select(hash => Place(shingles[hash]))], starts));
    }

    /// <summary>Reports of over half a million letters are compared by their beginning.</summary>
    private static ushort Place(int count) => (ushort)Math.Min(count, ushort.MaxValue);
}
