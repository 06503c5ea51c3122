using System.Net;
using System.Text;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Pages.Text;

/// <summary>
/// The printed lines of one paragraph or one cell: line breaks, &lt;p&gt; and &lt;br&gt; end a line, **…** and &lt;b&gt;
/// make it bold, entities and Markdown escapes are what they stand for. Linear in the length of the text.
/// </summary>
internal sealed class MarkupLines
{
    private const string Escapable = "\\`*_{}[]()#+-.!|<>~";
    private const int LongestEntity = 10;

    private readonly string source;
    private readonly List<TextLine> lines = [];
    private readonly StringBuilder line = new();
    private readonly bool allBold;
    private int starsLeft;
    private int boldCharacters;
    private bool starBold;
    private int tagBold;
    private int commentEnd = -1;

    private MarkupLines(string source, bool allBold)
    {
        this.source = source;
        this.allBold = allBold;

        // an odd pair of stars at the end opens nothing: it is a footnote mark, or the paragraph was cut
        starsLeft = CountStars(source) & ~1;
    }

    /// <param name="source">the paragraph or cell, its lines parted by \n</param>
    /// <param name="allBold">the whole of it is a heading</param>
    public static IReadOnlyList<TextLine> Of(string source, bool allBold = false)
    {
        var reader = new MarkupLines(source, allBold);
        reader.Read();
        return reader.lines;
    }

    private void Read()
    {
        for (var i = 0; i < source.Length;)
            i += Step(i);
        EndLine(endsParagraph: true);
    }

    /// <summary>Takes what stands at <paramref name="i"/> and says how many characters it was.</summary>
    private int Step(int i)
    {
        switch (source[i])
        {
            case '\n':
                EndLine(endsParagraph: false);
                return 1;
            case '<' when MarkupTag.TryRead(Ahead(i), out var tag):
                Take(tag);
                return tag.Length;
            case '*' when starsLeft > 0 && IsStars(source, i):
                starsLeft--;
                starBold = !starBold;
                return 2;
            case '&' when TryReadEntity(i, out var decoded, out var length):
                foreach (var c in decoded)
                    Append(c);
                return length;
            case '\\' when i + 1 < source.Length && Escapable.Contains(source[i + 1], StringComparison.Ordinal):
                Append(source[i + 1]);
                return 2;
            default:
                Append(source[i]);
                return 1;
        }
    }

    /// <summary>What a tag may be read from. A comment is looked for its end once only, so that reading stays linear.</summary>
    private ReadOnlySpan<char> Ahead(int i)
    {
        var ahead = source.AsSpan(i);
        if (!ahead.StartsWith("<!--"))
            return ahead;
        if (commentEnd < i && commentEnd != int.MaxValue)
        {
            var end = source.IndexOf("-->", i, StringComparison.Ordinal);
            commentEnd = end < 0 ? int.MaxValue : end + 3;
        }
        return commentEnd == int.MaxValue ? ahead[..4] : ahead[..(commentEnd - i)];
    }

    private void Take(MarkupTag tag)
    {
        if (tag.BreaksLine)
            EndLine(endsParagraph: true);
        if (tag.IsBold)
            tagBold = Math.Max(0, tagBold + (tag.Closing ? -1 : 1));
    }

    private void Append(char c)
    {
        line.Append(c);
        if (!char.IsWhiteSpace(c) && (allBold || starBold || tagBold > 0))
            boldCharacters++;
    }

    private void EndLine(bool endsParagraph)
    {
        var raw = line.ToString();
        var bold = boldCharacters * 2 > raw.Count(c => !char.IsWhiteSpace(c));
        line.Clear();
        boldCharacters = 0;
        if (ProvidedLine.Of(raw, endsParagraph, bold) is { } ready)
            lines.Add(ready);
        else if (endsParagraph && lines is [.., { EndsParagraph: false } last])
            lines[^1] = last with { EndsParagraph = true };
    }

    private bool TryReadEntity(int i, out string decoded, out int length)
    {
        var end = source.IndexOf(';', i, Math.Min(LongestEntity, source.Length - i));
        length = end - i + 1;
        decoded = end > i + 1 ? WebUtility.HtmlDecode(source.Substring(i, length)) : "";
        return decoded.Length is 1 or 2 && decoded[0] != '&' || (end > 0 && source.AsSpan(i, length) is "&amp;");
    }

    private static bool IsStars(string text, int i) => i + 1 < text.Length && text[i] == '*' && text[i + 1] == '*';

    private static int CountStars(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (IsStars(text, i))
            {
                count++;
                i++;
            }
        }
        return count;
    }
}
