namespace ItaIngest.Crawling.Downloading;

/// <summary>What an address gave in the end.</summary>
/// <param name="Answer">the last answer: status 200 with a body, or 304 without</param>
/// <param name="Redirects">the answers before it</param>
/// <param name="CertificateError">what was wrong with a certificate and put up with because the source says so</param>
internal sealed record Fetched(Answer Answer, IReadOnlyList<Redirect> Redirects, string? CertificateError) : IDisposable
{
    public bool IsNotModified => Answer.Status == 304;

    public void Dispose() => Answer.Body?.Dispose();
}
