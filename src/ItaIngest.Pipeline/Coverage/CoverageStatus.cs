namespace ItaIngest.Pipeline.Coverage;

/// <summary>What the dataset has of an agency and a fiscal year.</summary>
public enum CoverageStatus
{
    /// <summary>No document in this dataset; it may still be published somewhere.</summary>
    Missing,

    /// <summary>Only documents that could not be read.</summary>
    Unreadable,

    /// <summary>At least one plan or follow-up that was read.</summary>
    Published,
}
