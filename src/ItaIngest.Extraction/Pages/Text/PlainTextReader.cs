using System.Text.RegularExpressions;
using ItaIngest.Extraction.Pages.Html;

namespace ItaIngest.Extraction.Pages.Text;

/// <summary>
/// Reads plain and Markdown text as OCR services write it: paragraphs parted by blank lines, TAB and pipe tables, HTML
/// tables, headings, bold, page marks. Form feeds part pages; where there are none, page marks do.
/// </summary>
internal sealed class PlainTextReader
{
    private static readonly Regex Heading = new(
        """^ {0,3}\#{1,6}\s+""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex ImageLink = new(
        """!\[[^\[\]\n]*\]\([^()\n]*\)""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly ProvidedPages pages;
    private readonly bool marksBreak;
    private readonly List<string> paragraph = [];

    private PlainTextReader(ProvidedPages pages, bool marksBreak)
    {
        this.pages = pages;
        this.marksBreak = marksBreak;
    }

    /// <summary>Adds all pages of <paramref name="text"/>.</summary>
    public static void Read(string text, ProvidedPages pages, CancellationToken cancellation)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\v', '\n').Replace('\u2028', '\n');
        var sheets = text.Split('\f');
        var reader = new PlainTextReader(pages, marksBreak: sheets.Length == 1);
        for (var i = 0; i < sheets.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i > 0)
                pages.Break();
            foreach (var segment in TextSegment.Split(sheets[i]))
                reader.Read(segment);
        }
    }

    private void Read(TextSegment segment)
    {
        if (segment.IsHtmlTable)
            HtmlReader.Read(segment.Text, pages);
        else
            ReadLines(ImageLink.Replace(segment.Text, "").Split('\n'));
    }

    private void ReadLines(string[] lines)
    {
        var noTableBefore = 0;
        for (var i = 0; i < lines.Length;)
        {
            if (i < noTableBefore)
                ReadLine(lines[i++]);
            else if (PipeTable.TryRead(lines, i, pages.MaximumTableCells, out var end, out var rows) || TabTable.TryRead(lines, i, pages.MaximumTableCells, out end, out rows))
            {
                EndParagraph();
                pages.AddTable(rows);
                i = end;
            }
            else
                noTableBefore = Math.Max(end, i + 1);
        }
        EndParagraph();
    }

    private void ReadLine(string line)
    {
        if (PageMark.Is(line))
        {
            EndParagraph();
            if (marksBreak && !pages.IsPageEmpty)
                pages.Break();
        }
        else if (string.IsNullOrWhiteSpace(line) || DashRow.IsRule(line) || line.StartsWith("```", StringComparison.Ordinal))
            EndParagraph();
        else if (Heading.Match(line) is { Success: true } heading)
        {
            EndParagraph();
            paragraph.Add(line[heading.Length..].TrimEnd('#', ' '));
            EndParagraph(isHeading: true);
        }
        else
            paragraph.Add(line);
    }

    private void EndParagraph(bool isHeading = false)
    {
        if (paragraph.Count == 0)
            return;
        var lines = MarkupLines.Of(string.Join('\n', paragraph), isHeading);
        foreach (var line in LineBreaks.Judge(lines))
            pages.Add(line);
        paragraph.Clear();
    }
}
