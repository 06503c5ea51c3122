namespace ItaIngest.Crawling.Storage;

/// <summary>One pass over a source list, however many processes it takes.</summary>
internal sealed record CrawlRun(string Id, DateTimeOffset StartedAt, bool IsFinished, bool IsResumed = false);
