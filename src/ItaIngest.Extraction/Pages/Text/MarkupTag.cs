namespace ItaIngest.Extraction.Pages.Text;

/// <summary>An HTML tag inside text, as OCR services leave them: &lt;p&gt;, &lt;br/&gt;, &lt;b&gt; and their like.</summary>
/// <param name="Name">lower case, without slash</param>
/// <param name="Closing">an end tag</param>
/// <param name="Length">characters from &lt; to &gt;</param>
internal readonly record struct MarkupTag(string Name, bool Closing, int Length)
{
    /// <summary>Tags that end the line they stand in.</summary>
    private static readonly HashSet<string> Blocks =
        ["p", "br", "div", "center", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "tr", "blockquote",
         "figure", "figcaption", "header", "footer", "section", "page_header", "page_footer", "page_number", "watermark", "signature"];

    private static readonly HashSet<string> Inline =
        ["b", "strong", "i", "em", "u", "s", "del", "ins", "sup", "sub", "span", "font", "small", "big", "mark", "code", "a",
         "img", "td", "th", "thead", "tbody", "tfoot", "table", "html", "body"];

    public bool BreaksLine => Blocks.Contains(Name);

    public bool IsBold => Name is "b" or "strong";

    /// <summary>Reads the tag or comment at the start of <paramref name="text"/>. "&lt;๘๕" and "&lt;foo&gt;" are no tags.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out MarkupTag tag)
    {
        tag = default;
        if (text.StartsWith("<!--"))
        {
            var end = text.IndexOf("-->");
            tag = new MarkupTag("!--", false, end < 0 ? 4 : end + 3);
            return true;
        }
        var closing = text.Length > 1 && text[1] == '/';
        var start = closing ? 2 : 1;
        var length = 0;
        while (start + length < text.Length && length < 12 && (char.IsAsciiLetterOrDigit(text[start + length]) || text[start + length] == '_'))
            length++;
        if (length == 0)
            return false;
        var name = text.Slice(start, length).ToString().ToLowerInvariant();
        var rest = text[(start + length)..];
        var close = rest.IndexOfAny('>', '<');
        if (close < 0 || rest[close] == '<' || (close > 0 && rest[0] is not (' ' or '/' or '\t' or '\n')))
            return false;
        tag = new MarkupTag(name, closing, start + length + close + 1);
        return Blocks.Contains(name) || Inline.Contains(name);
    }
}
