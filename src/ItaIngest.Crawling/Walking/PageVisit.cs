using ItaIngest.Crawling.Pages;

namespace ItaIngest.Crawling.Walking;

/// <summary>A page as it was read. Its links are kept, so that a page that did not change need not be sent again.</summary>
internal sealed record PageVisit(string Url, string FinalUrl, string? ETag, string? LastModified, string Family, IReadOnlyList<PageLink> Links);
