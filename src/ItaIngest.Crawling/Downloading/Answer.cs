namespace ItaIngest.Crawling.Downloading;

/// <summary>One answer of a server.</summary>
/// <param name="Url">what was asked</param>
/// <param name="Body">null if there is none or it was not read</param>
/// <param name="AnsweredAt">when the head of the answer came</param>
/// <param name="ReceivedAt">when the last byte was there</param>
internal sealed record Answer(Uri Url, int Status, string Reason, Version HttpVersion, IReadOnlyList<HeaderLine> Headers, DownloadedFile? Body, DateTimeOffset AnsweredAt, DateTimeOffset ReceivedAt)
{
    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308 && Header("Location") is not null;

    /// <summary>The first header of that name, or null.</summary>
    public string? Header(string name) => Headers.FirstOrDefault(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
}
