namespace ItaIngest.Classification;

/// <summary>One label of the set (<c>categories.csv</c>).</summary>
/// <param name="Code">as written in the dataset, e.g. <c>E_SERVICE</c></param>
/// <param name="Name">what it covers, in English</param>
/// <param name="Topic">1 to 7; null for OTHER</param>
/// <param name="Indicators">numbers of the indicators that such measures raise</param>
public sealed record Category(string Code, string Name, int? Topic, IReadOnlyList<int> Indicators);
