using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Core.Reports;

/// <summary>Where a value stands and how far it can be trusted.</summary>
/// <param name="Page">first page, from 1; null without pages</param>
/// <param name="PageEnd">last page</param>
/// <param name="Box">on the first page, in points; none without geometry</param>
/// <param name="Origin">where the characters come from</param>
/// <param name="Confidence">0 to 1</param>
/// <param name="ReviewReasons">short codes; empty when nobody needs to look</param>
public sealed record Evidence(
    int? Page,
    int? PageEnd,
    Box Box,
    Origin Origin,
    double Confidence,
    IReadOnlyList<string> ReviewReasons)
{
    public bool NeedsReview => ReviewReasons.Count > 0;
}
