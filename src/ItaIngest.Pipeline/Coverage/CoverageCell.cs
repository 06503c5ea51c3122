namespace ItaIngest.Pipeline.Coverage;

/// <summary>What the dataset has of an agency and a fiscal year.</summary>
/// <param name="Year">Buddhist year; null for documents whose year is not known</param>
/// <param name="Plans">plans read</param>
/// <param name="FollowUps">follow-ups read</param>
/// <param name="Others">documents read of which neither could be told</param>
/// <param name="Unreadable">documents that could not be read</param>
public sealed record CoverageCell(int? Year, int Plans, int FollowUps, int Others, int Unreadable)
{
    public CoverageStatus Status =>
        Plans + FollowUps + Others > 0 ? CoverageStatus.Published : Unreadable > 0 ? CoverageStatus.Unreadable : CoverageStatus.Missing;
}
