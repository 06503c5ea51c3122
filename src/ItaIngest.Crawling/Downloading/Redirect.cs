namespace ItaIngest.Crawling.Downloading;

/// <summary>A hop of a chain of redirects: what was asked, and the status that led on from there.</summary>
public sealed record Redirect(string Url, int Status);
