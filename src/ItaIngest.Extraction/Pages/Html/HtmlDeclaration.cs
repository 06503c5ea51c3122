using System.Text;
using System.Text.RegularExpressions;

namespace ItaIngest.Extraction.Pages.Html;

/// <summary>What can be told of HTML before it is parsed.</summary>
internal static class HtmlDeclaration
{
    private static readonly Regex CharsetName = new(
        """(?:charset\s*=|<\?xml[^>]*encoding\s*=)\s*["']?(?<name>[A-Za-z0-9_:.-]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex DocumentStart = new(
        """^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|meta|title|script|link|style|frameset)\b""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex FragmentStart = new(
        """^<(?:div|table|center|section|article|main|h[1-6]|p|ul|ol|span|font)\b""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>Lines that only text has: TAB rows, pipe rows, headings, bold, dash rows, form feeds.</summary>
    private static readonly Regex Markdown = new(
        """\f|^(?:\|.*\||\#{1,6} |\*\*|[^\n<>]*[^\s<>][^\n<>]*\t[^\n]*\S|\S[^\n]*\t\S)""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private const int Within = 4096;

    /// <summary>The encoding that a meta element or an XML declaration names, in lower case; null if none does.</summary>
    public static string? Charset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Within)]);
        return CharsetName.Match(head) is { Success: true } match ? match.Groups["name"].Value.ToLowerInvariant() : null;
    }

    /// <summary>A document, or a part of one, and not text in which tags occur.</summary>
    public static bool IsHtml(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 65_536)).TrimStart();
        while (start.StartsWith("<!--") && start.IndexOf("-->") is > 0 and var end)
            start = start[(end + 3)..].TrimStart();
        var head = start[..Math.Min(start.Length, Within)].ToString();
        return DocumentStart.IsMatch(head) || (FragmentStart.IsMatch(head) && text.AsSpan().TrimEnd() is [.., '>'] && !Markdown.IsMatch(text));
    }

    /// <summary>XML that is no XHTML.</summary>
    public static bool IsXml(string text) => text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
}
