using ItaIngest.Crawling.Downloading;
using ItaIngest.Crawling.Finding;

namespace ItaIngest.Crawling;

/// <summary>A document of the store with all that is known about where it is from.</summary>
public sealed record CrawledDocument
{
    public required string AgencyCode { get; init; }

    /// <summary>The address as the page links it.</summary>
    public required string Url { get; init; }

    /// <summary>The address that gave it in the end.</summary>
    public required string FinalUrl { get; init; }

    /// <summary>The hops between the two.</summary>
    public required IReadOnlyList<Redirect> Redirects { get; init; }

    /// <summary>The page that links it.</summary>
    public required string Referrer { get; init; }

    /// <summary>What is written on the link.</summary>
    public required string Caption { get; init; }

    /// <summary>What the words around the link tell; the content decides.</summary>
    public required LinkKind Kind { get; init; }

    /// <summary>Fiscal year (Buddhist era) that the words tell; null if none or several.</summary>
    public int? FiscalYear { get; init; }

    public required string FileName { get; init; }

    /// <summary>Lower-case hexadecimal; the file is <c>blobs/ab/abcdef…</c> in the store.</summary>
    public required string Sha256 { get; init; }

    public required long Length { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Headers of the answer that brought it, bytes read as Latin-1.</summary>
    public required IReadOnlyList<HeaderLine> Headers { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>When its bytes came.</summary>
    public required DateTimeOffset RetrievedAt { get; init; }

    /// <summary>When the site last had it.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>When it was found to be gone from the site; null while it is there.</summary>
    public DateTimeOffset? VanishedAt { get; init; }

    public required DocumentChange Change { get; init; }

    /// <summary>The content it had before this one.</summary>
    public string? PreviousSha256 { get; init; }

    /// <summary>What was wrong with the server's certificate and put up with because the source list says so.</summary>
    public string? CertificateError { get; init; }
}
