namespace ItaIngest.Pipeline.Dataset;

/// <summary>What a dataset holds, in numbers.</summary>
public sealed record DatasetSummary
{
    public int Ok { get; init; }

    public int Partial { get; init; }

    public int Failed { get; init; }

    /// <summary>Files that could not even be opened; they stand in failures.csv only.</summary>
    public int Unopened { get; init; }

    /// <summary>Files that are no documents by their ending.</summary>
    public int Skipped { get; init; }

    public int Pages { get; init; }

    public int PagesOcr { get; init; }

    public int Indicators { get; init; }

    public int Measures { get; init; }

    public int NeedReview { get; init; }

    public int Documents => Ok + Partial + Failed;

    internal DatasetSummary Add(DocumentResult document) => this with
    {
        Ok = Ok + (document.Status == DocumentStatus.Ok ? 1 : 0),
        Partial = Partial + (document.Status == DocumentStatus.Partial ? 1 : 0),
        Failed = Failed + (document.Status == DocumentStatus.Failed ? 1 : 0),
        Pages = Pages + document.Pages,
        PagesOcr = PagesOcr + document.PagesOcr,
        Indicators = Indicators + (document.Report?.Indicators.Count ?? 0),
        Measures = Measures + (document.Report?.Measures.Count ?? 0),
        NeedReview = NeedReview + (document.Report?.Measures.Count(measure => measure.Evidence.NeedsReview) ?? 0),
    };
}
