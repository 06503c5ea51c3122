namespace ItaIngest.Crawling.Downloading;

/// <summary>What an earlier run got from an address, so that the server need not send it again.</summary>
/// <param name="Url">the address that answered, behind all redirects: validators are that one's</param>
internal sealed record KnownVersion(string Url, string? ETag, string? LastModified);
