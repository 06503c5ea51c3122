namespace ItaIngest.Extraction.Pages.Text;

/// <summary>A stretch of text that is read one way: as lines, or as an HTML table that stands between them.</summary>
internal readonly record struct TextSegment(string Text, bool IsHtmlTable)
{
    private const string Open = "<table";
    private const string Close = "</table>";

    /// <summary>Parts text at its HTML tables; one that is never closed goes to the end. Linear in the text.</summary>
    public static IEnumerable<TextSegment> Split(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var open = FindOpen(text, start);
            if (open > start || open < 0)
                yield return new TextSegment(text[start..(open < 0 ? text.Length : open)], false);
            if (open < 0)
                yield break;
            var end = FindEnd(text, open);
            yield return new TextSegment(text[open..end], true);
            start = end;
        }
    }

    private static int FindOpen(string text, int start)
    {
        for (var at = start; ; at++)
        {
            at = text.IndexOf(Open, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at + Open.Length < text.Length && (text[at + Open.Length] == '>' || char.IsWhiteSpace(text[at + Open.Length]))))
                return at;
        }
    }

    /// <summary>Past the end tag that closes the table at <paramref name="open"/>, tables inside it counted.</summary>
    private static int FindEnd(string text, int open)
    {
        var depth = 1;
        var at = open + Open.Length;
        while (depth > 0)
        {
            at = text.IndexOf('<', at);
            if (at < 0)
                return text.Length;
            if (text.AsSpan(at).StartsWith(Close, StringComparison.OrdinalIgnoreCase))
                depth--;
            else if (text.AsSpan(at).StartsWith(Open, StringComparison.OrdinalIgnoreCase))
                depth++;
            at++;
        }
        return at + Close.Length - 1;
    }
}
