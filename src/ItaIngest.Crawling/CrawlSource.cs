namespace ItaIngest.Crawling;

/// <summary>One municipality's site.</summary>
/// <param name="AgencyCode">the user's code for the agency</param>
/// <param name="StartUrl">where the walk begins: the site's front page, or better its ITA page</param>
/// <param name="FiscalYears">wanted years of the Buddhist era; empty for all</param>
/// <param name="Family">name of the site family, or empty to find it out</param>
/// <param name="AcceptBadCertificate">whether certificate errors of this site are put up with; provenance says so</param>
public sealed record CrawlSource(string AgencyCode, Uri StartUrl, IReadOnlyList<int> FiscalYears, string Family = "", bool AcceptBadCertificate = false);
