using System.Xml.Linq;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Pages.Docx;

/// <summary>Reads tables: cells over columns (gridSpan), cells merged downward (vMerge), rows that repeat as header.</summary>
internal sealed class DocxTable(DocxParagraph paragraphs)
{
    private const int MaximumSpan = 1000;

    /// <summary>Elements that only wrap rows, cells or paragraphs: content controls and the like.</summary>
    public static IEnumerable<XElement> Unwrap(IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag")
            {
                foreach (var inner in Unwrap(element.Elements()))
                    yield return inner;
            }
            else if (element.Is("AlternateContent"))
            {
                foreach (var inner in Unwrap((element.Child("Choice") ?? element.Child("Fallback"))?.Elements() ?? []))
                    yield return inner;
            }
            else if (element.Name.LocalName is not ("del" or "moveFrom"))
                yield return element;
        }
    }

    /// <summary>One cell that frames what is in it (a box around a cover page, a border): no table of values.</summary>
    public static bool IsFrame(XElement table) =>
        Unwrap(table.Elements()).Where(row => row.Is("tr")).ToList() is [var only] && Unwrap(only.Elements()).Count(cell => cell.Is("tc")) == 1;

    public IReadOnlyList<IReadOnlyList<ProvidedCell>> Rows(XElement table)
    {
        var rows = new List<List<ProvidedCell>>();

        // by grid column: the row and place of the cell that a cell marked "continue" belongs to
        var open = new Dictionary<int, (int Row, int Place)>();
        foreach (var row in Unwrap(table.Elements()).Where(row => row.Is("tr") && row.Child("trPr").Child("del") is null))
        {
            rows.Add([]);
            ReadRow(row, rows, open);
        }
        return rows;
    }

    private void ReadRow(XElement row, List<List<ProvidedCell>> rows, Dictionary<int, (int Row, int Place)> open)
    {
        var properties = row.Child("trPr");
        var column = Math.Clamp(properties.Child("gridBefore").Number() ?? 0, 0, MaximumSpan);
        if (column > 0)
            rows[^1].Add(new ProvidedCell([], ColumnSpan: column));
        foreach (var cell in Unwrap(row.Elements()).Where(cell => cell.Is("tc")))
        {
            var span = Math.Clamp(cell.Child("tcPr").Child("gridSpan").Number() ?? 1, 1, MaximumSpan);
            var merge = cell.Child("tcPr").Child("vMerge");
            if (merge is not null && merge.Value() != "restart" && open.TryGetValue(column, out var above))
                Extend(rows, above, Lines(cell));
            else
            {
                open.Remove(column);
                if (merge is not null)
                    open[column] = (rows.Count - 1, rows[^1].Count);
                rows[^1].Add(new ProvidedCell(Lines(cell), 1, span, properties.Switch("tblHeader") == true));
            }
            column += span;
        }
    }

    /// <summary>The cell above reaches down into this row. Word hides what a merged cell held; what is there is kept.</summary>
    private static void Extend(List<List<ProvidedCell>> rows, (int Row, int Place) above, List<TextLine> more)
    {
        var cell = rows[above.Row][above.Place];
        rows[above.Row][above.Place] = cell with { RowSpan = rows.Count - above.Row, Lines = more.Count == 0 ? cell.Lines : [.. cell.Lines, .. more] };
    }

    private List<TextLine> Lines(XElement cell)
    {
        var lines = new List<TextLine>();
        foreach (var block in Unwrap(cell.Elements()))
        {
            if (block.Is("p"))
                lines.AddRange(paragraphs.Lines(block));
            else if (block.Is("tbl"))
                lines.AddRange(Rows(block).Select(Flatten).OfType<TextLine>());
        }
        return lines;
    }

    /// <summary>A row of a table inside a cell: one line, its cells parted by a space.</summary>
    private static TextLine? Flatten(IReadOnlyList<ProvidedCell> row) =>
        ProvidedLine.Of(string.Join(' ', row.SelectMany(cell => cell.Lines).Select(line => line.RawText)), endsParagraph: true);
}
