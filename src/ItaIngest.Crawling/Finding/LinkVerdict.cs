namespace ItaIngest.Crawling.Finding;

/// <summary>What the words around a link tell.</summary>
/// <param name="Score">0 to 100; what is below <see cref="Enough"/> is not followed</param>
/// <param name="Years">fiscal years (Buddhist era) that the words name; empty if they name none</param>
/// <param name="Evidence">where the deciding words stand</param>
internal sealed record LinkVerdict(LinkKind Kind, int Score, IReadOnlyList<int> Years, string Evidence)
{
    public const int Enough = 40;

    public bool IsReport => Kind is LinkKind.Plan or LinkKind.FollowUp;

    /// <summary>Whether one of the years is wanted, or none is known, or all are wanted.</summary>
    public bool FitsYears(IReadOnlyList<int> wanted) => wanted.Count == 0 || Years.Count == 0 || Years.Any(wanted.Contains);
}
