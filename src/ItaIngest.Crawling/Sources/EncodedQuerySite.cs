using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using ItaIngest.Crawling.Pages;

namespace ItaIngest.Crawling.Sources;

/// <summary>
/// A widespread system for local governments: every query value is in base64 without its padding (<c>?menu=aXRh&amp;id=NDI</c>),
/// hrefs have no quotation marks, and each document is linked twice, by its caption and by a button. Its labels for plan and
/// follow-up are sometimes the wrong way round, which is why both are taken.
/// </summary>
internal sealed partial class EncodedQuerySite : SiteFamily
{
    public override string Name => "encoded-query";

    public override bool Recognises(IHtmlDocument page, Uri url) =>
        page.Links.Select(link => link.GetAttribute("href") ?? "").Count(href => Values(href).Any()) >= 3;

    /// <summary>What the values say, for a file's name is often among them.</summary>
    public override string FileName(Uri url) => string.Join(' ', Values(url.Query).Prepend(WebAddress.FileName(url)));

    protected override LinkTarget? OwnTarget(Uri url) =>
        Values(url.Query).Any(value => value.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) ? LinkTarget.Document : null;

    private static IEnumerable<string> Values(string address)
    {
        foreach (Match match in ValuePattern().Matches(address))
        {
            if (Decode(match.Groups[1].Value) is { } value)
                yield return value;
        }
    }

    private static string? Decode(string value)
    {
        var padded = value + new string('=', (4 - (value.Length % 4)) % 4);
        if (!Base64.IsValid(padded))
            return null;
        var bytes = Convert.FromBase64String(padded);
        return bytes.Length > 0 && System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Any(octet => octet < 0x20) ? Encoding.UTF8.GetString(bytes) : null;
    }

    /// <summary>Short numbers and words are valid base64 by accident; a capital among the letters makes it likely.</summary>
    [GeneratedRegex("[?&][\\w.]+=(?=[^&]*[A-Z])(?<value>[A-Za-z0-9+/]{2,})(?==*(?:&|$))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ValuePattern();
}
