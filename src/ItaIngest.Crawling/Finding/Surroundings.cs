namespace ItaIngest.Crawling.Finding;

/// <summary>How the walk came to a page, which tells something about its links.</summary>
/// <param name="Caption">of the link that led here</param>
/// <param name="IsSection">whether the page belongs to the ITA part of its site</param>
/// <param name="Years">fiscal years the page is about</param>
/// <param name="Depth">links from the start page</param>
internal sealed record Surroundings(string Caption, bool IsSection, IReadOnlyList<int> Years, int Depth)
{
    public static Surroundings Start { get; } = new("", false, [], 0);
}
