using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>Builds logical tables from texts. A lone text is a section row, null a cell that the one above covers.</summary>
internal static class SampleTable
{
    public static LogicalTable Of(int index, string?[] header, params string?[][] rows)
    {
        var part = new TablePart(1, index);
        var headerRows = header.Length == 0 ? Array.Empty<LogicalRow>() : [new LogicalRow(RowKind.Header, part, 0, Cells(header, []))];
        var first = headerRows.Length;
        var body = rows.Select((row, i) => row.Length == 1
            ? new LogicalRow(RowKind.Section, part, first + i, [Cell(0, row[0]!, 1, header.Length)])
            : new LogicalRow(RowKind.Body, part, first + i, Cells(row, rows[(i + 1)..]))).ToList();
        var width = rows.Concat([header]).Max(row => row.Length);
        return new LogicalTable(index, [part], width, headerRows, body);
    }

    public static LogicalCell Cell(int column, string text, int rowSpan = 1, int columnSpan = 1, double confidence = 1, int page = 1) =>
        new(column, columnSpan, rowSpan, text, text, Origin.ProvidedText, confidence, [new Place(page, Box.None)]) { Reading = confidence };

    private static List<LogicalCell> Cells(string?[] row, string?[][] below) =>
        [.. row.Select((text, column) => (text, column)).Where(cell => cell.text is not null)
            .Select(cell => Cell(cell.column, cell.text!, 1 + below.TakeWhile(next => next.Length > cell.column && next[cell.column] is null).Count()))];
}
