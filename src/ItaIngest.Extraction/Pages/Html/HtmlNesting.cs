using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;

namespace ItaIngest.Extraction.Pages.Html;

/// <summary>
/// Refuses HTML that nests absurdly before it is parsed: the parser bounds the depth of its tree, but the standard's
/// algorithm walks all open elements for each new one, so that 100,000 of them take minutes.
/// </summary>
internal static class HtmlNesting
{
    private const int Deepest = 3_000;

    /// <summary>Elements whose end tag people may leave out, or that have none: they do not pile up.</summary>
    private static readonly HashSet<string> Closing =
        ["p", "li", "td", "th", "tr", "dt", "dd", "option", "optgroup", "thead", "tbody", "tfoot", "colgroup", "html", "head", "body",
         "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ClosingSpans = Closing.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <exception cref="DocumentException">more elements stand open at one place than any page has</exception>
    public static void Check(string html)
    {
        var depth = 0;
        Span<char> name = stackalloc char[12];
        for (var i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closes = html[i + 1] == '/';
            var length = Name(html, closes ? i + 2 : i + 1, name);
            if (length == 0 || ClosingSpans.Contains(name[..length]))
                continue;
            depth = Math.Max(0, depth + (closes ? -1 : 1));
            if (depth > Deepest)
                throw Refusals.Damaged(MediaKind.Html, $"more than {Deepest} of its elements are inside each other");
        }
    }

    private static int Name(string html, int start, Span<char> name)
    {
        var length = 0;
        for (; length < name.Length && start + length < html.Length && char.IsAsciiLetterOrDigit(html[start + length]); length++)
            name[length] = char.ToLowerInvariant(html[start + length]);
        return length;
    }
}
