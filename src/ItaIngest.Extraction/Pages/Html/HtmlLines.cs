using System.Text;
using AngleSharp.Dom;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Pages.Html;

/// <summary>Gathers the text of inline elements into lines; block elements, line breaks and list items end one.</summary>
internal sealed class HtmlLines(Action<TextLine> add)
{
    private readonly StringBuilder line = new();
    private readonly HtmlList lists = new();
    private string marker = "";
    private int boldDepth;
    private int boldCharacters;

    /// <summary>Adds characters of a text node.</summary>
    /// <param name="keepLineBreaks">line breaks in the source are line breaks on screen (pre)</param>
    public void Append(string text, bool keepLineBreaks)
    {
        foreach (var c in text)
        {
            if (c == '\n' && keepLineBreaks)
                EndLine();
            else
                Append(c);
        }
    }

    /// <summary>Does <paramref name="content"/> as the inside of an element.</summary>
    public void Inside(IElement element, Action content)
    {
        var isBlock = HtmlStyle.BreaksLine(element);
        if (isBlock)
            EndLine();
        if (lists.MarkerOf(element) is { } own)
            marker = own;
        var isBold = HtmlStyle.IsBold(element);
        boldDepth += isBold ? 1 : 0;
        content();
        if (isBlock)
            EndLine();
        if (element.LocalName is "li")
            marker = "";
        else if (element.LocalName is "td" or "th")
            Append(' ');
        boldDepth -= isBold ? 1 : 0;
    }

    /// <summary>What follows starts on a new line.</summary>
    public void EndLine()
    {
        if (line.Length == 0)
            return;
        var raw = line.ToString();
        var bold = boldCharacters * 2 > raw.Count(c => !char.IsWhiteSpace(c));
        line.Clear();
        boldCharacters = 0;
        if (ProvidedLine.Of(raw, endsParagraph: true, bold) is { } ready)
            add(ready);
    }

    /// <summary>The mark of the list item, before the first character in it: a paragraph may stand between them.</summary>
    private string TakeMarker()
    {
        var taken = marker;
        marker = "";
        return taken;
    }

    private void Append(char c)
    {
        // white space is collapsed here and not only at the end, so that indented source does not pile up in memory
        var isSpace = char.IsWhiteSpace(c);
        if (isSpace && (line.Length == 0 || line[^1] == ' '))
            return;
        line.Append(TakeMarker()).Append(isSpace ? ' ' : c);
        if (!isSpace && boldDepth > 0)
            boldCharacters++;
    }
}
