using ItaIngest.Pipeline.Findings.Copies;
using ItaIngest.Pipeline.Links;

namespace ItaIngest.Pipeline.Findings;

/// <summary>What only a look at all documents together shows.</summary>
internal sealed class DatasetFindings
{
    private readonly DocumentPrints _prints = new();
    private readonly CopyFinder _copies;
    private readonly MeasureCopies _measures;
    private readonly PlanLinks _links = new();

    private DatasetFindings()
    {
        _copies = new CopyFinder(_prints);
        _measures = new MeasureCopies(_prints, _copies);
    }

    /// <summary>Goes through all documents once.</summary>
    public static DatasetFindings Over(IEnumerable<DocumentResult> documents)
    {
        var findings = new DatasetFindings();
        foreach (var document in documents)
        {
            findings._prints.Add(document);
            findings._links.Add(document);
        }

        findings._copies.Compare();
        findings._measures.Compare();
        findings._links.Pair();
        return findings;
    }

    /// <summary>What was found of one of them.</summary>
    public IEnumerable<Finding> Find(DocumentResult document) => _copies.Find(document).Concat(_measures.Find(document)).Concat(PlannedNotReported.Find(document, _links));

    /// <summary>Its rows with those of the follow-ups, when it is a plan.</summary>
    public IEnumerable<PlanLink> LinksOf(DocumentResult document) => _links.Of(document);
}
