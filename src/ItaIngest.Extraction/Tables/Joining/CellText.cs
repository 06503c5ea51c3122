using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>The text of a cell from its printed lines.</summary>
internal static class CellText
{
    /// <summary>Lines joined as <see cref="ThaiText.JoinLines"/> does, paragraphs parted by \n.</summary>
    public static string Of(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
            return "";
        if (lines.Count == 1)
            return lines[0].Text.Trim();
        return string.Join('\n', Paragraphs(lines).Select(ThaiText.JoinLines).Where(text => text.Length > 0));
    }

    /// <summary>The lines as read, parted by \n.</summary>
    public static string RawOf(IReadOnlyList<TextLine> lines) => string.Join('\n', lines.Select(line => line.RawText));

    private static IEnumerable<List<string>> Paragraphs(IReadOnlyList<TextLine> lines)
    {
        var paragraph = new List<string>();
        foreach (var line in lines)
        {
            paragraph.Add(line.Text);
            if (!line.EndsParagraph)
                continue;
            yield return paragraph;
            paragraph = [];
        }
        yield return paragraph;
    }
}
