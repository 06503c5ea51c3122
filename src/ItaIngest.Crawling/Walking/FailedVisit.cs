namespace ItaIngest.Crawling.Walking;

/// <summary>An address that gave nothing usable.</summary>
/// <param name="Reason">as in <c>crawl.csv</c></param>
internal sealed record FailedVisit(string Url, string Reason, string Message, int Status);
