using System.Text.RegularExpressions;

namespace ItaIngest.Crawling.Pages;

/// <summary>
/// Share links lead to a viewer that shows a document; these rules give the address of the document itself. The forms are
/// those that Google Drive, Google Docs and the usual PDF viewers write into pages.
/// </summary>
internal static partial class DriveLinks
{
    private const string DownloadForm = "https://drive.usercontent.google.com/download?id={0}&export=download&confirm=t";

    /// <summary>The document's address for a viewer's address; any other URL unchanged.</summary>
    public static Uri Unwrap(Uri url) => OfDrive(url) ?? OfDocs(url) ?? OfViewer(url) ?? url;

    /// <summary>Whether the address is a folder's: a list of files that only Drive's own script can show.</summary>
    public static bool IsFolder(Uri url) => url.Host == "drive.google.com" && url.AbsolutePath.Contains("/folders/", StringComparison.Ordinal);

    public static bool IsDownload(Uri url) => url.Host is "drive.usercontent.google.com" || (url.Host == "docs.google.com" && url.AbsolutePath.EndsWith("/export", StringComparison.Ordinal));

    private static Uri? OfDrive(Uri url)
    {
        if (url.Host is not ("drive.google.com" or "docs.google.com") || IsFolder(url))
            return null;
        var id = FilePath().Match(url.AbsolutePath) is { Success: true } path ? path.Groups[1].Value
            : url.AbsolutePath is "/open" or "/uc" ? IdQuery().Match(url.Query).Groups[1].Value
            : "";
        return id.Length == 0 ? null : new Uri(DownloadForm.Replace("{0}", id, StringComparison.Ordinal));
    }

    private static Uri? OfDocs(Uri url) =>
        url.Host == "docs.google.com" && DocsPath().Match(url.AbsolutePath) is { Success: true } match
            ? new Uri($"https://docs.google.com/{match.Groups[1].Value}/d/{match.Groups[2].Value}/export?format=pdf")
            : null;

    /// <summary>Viewers carry the document's address in <c>file=</c> or <c>url=</c>.</summary>
    private static Uri? OfViewer(Uri url)
    {
        var isViewer = url.AbsolutePath.EndsWith("/viewer.html", StringComparison.OrdinalIgnoreCase)
            || (url.Host == "docs.google.com" && url.AbsolutePath is "/viewer" or "/gview" or "/viewerng/viewer");
        return isViewer && ViewerQuery().Match(url.Query) is { Success: true } match
            ? WebAddress.Resolve(url, Uri.UnescapeDataString(match.Groups[1].Value), System.Text.Encoding.UTF8)
            : null;
    }

    [GeneratedRegex("^/(?:a/[^/]+/)?file/(?:u/\\d+/)?d/(?<id>[A-Za-z0-9_-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FilePath();

    [GeneratedRegex("[?&]id=(?<id>[A-Za-z0-9_-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IdQuery();

    [GeneratedRegex("^/(?<kind>document|spreadsheets|presentation)/(?:u/\\d+/)?d/(?<id>[A-Za-z0-9_-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DocsPath();

    [GeneratedRegex("[?&](?:file|url)=(?<address>[^&]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ViewerQuery();
}
