namespace ItaIngest.Pipeline.Coverage;

/// <summary>Agency by fiscal year: what a dataset has, and what it has not.</summary>
/// <param name="Years">Buddhist years, ascending</param>
/// <param name="Rows">by province, district and name; agencies outside the gazetteer last</param>
/// <param name="Unplaced">documents of which not even the agency is known</param>
public sealed record CoverageTable(IReadOnlyList<int> Years, IReadOnlyList<CoverageRow> Rows, int Unplaced);
