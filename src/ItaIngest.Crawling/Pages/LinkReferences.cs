using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ItaIngest.Crawling.Pages;

/// <summary>Where an element leads to, as the page writes it. Comments are no elements, so what they hold is not followed.</summary>
internal static partial class LinkReferences
{
    private const int LongestScript = 2000;

    public static IEnumerable<(string Reference, bool IsFrame)> Of(IElement element)
    {
        var frame = FrameReference(element);
        if (frame is not null)
            yield return (frame, true);
        if (element.LocalName is "a" or "area" && element.GetAttribute("href") is { Length: > 0 } href)
        {
            if (!href.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                yield return (href, false);
            else if (ScriptTarget(href) is { } target)
                yield return (target, false);
        }

        if (element.GetAttribute("onclick") is { } script && ScriptTarget(script) is { } clicked)
            yield return (clicked, false);
        if (element.LocalName == "option" && element.GetAttribute("value") is { } value && JumpPattern().IsMatch(value))
            yield return (value, false);
    }

    private static string? FrameReference(IElement element) => element.LocalName switch
    {
        "iframe" or "frame" or "embed" => element.GetAttribute("src"),
        "object" => element.GetAttribute("data"),
        "meta" when string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase) =>
            RefreshPattern().Match(element.GetAttribute("content") ?? "") is { Success: true } match ? match.Groups["url"].Value : null,
        _ => null,
    };

    private static string? ScriptTarget(string script) =>
        ScriptPattern().Match(script.Length <= LongestScript ? script : script[..LongestScript]) is { Success: true } match ? match.Groups["url"].Value : null;

    [GeneratedRegex("(location(\\.href)?\\s*=|location\\.(assign|replace)\\s*\\(|window\\.open\\s*\\()\\s*(?<quote>['\"])(?<url>.+?)\\k<quote>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ScriptPattern();

    [GeneratedRegex("url\\s*=\\s*['\"]?(?<url>[^'\"]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RefreshPattern();

    /// <summary>A list for jumping to: its values are addresses.</summary>
    [GeneratedRegex("^(https?://|/)|\\.(php|html?|aspx?|pdf)(\\?|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex JumpPattern();
}
