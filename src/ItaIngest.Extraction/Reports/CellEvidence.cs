using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Output;

namespace ItaIngest.Extraction.Reports;

/// <summary>Evidence of a value that stands in cells of a table.</summary>
internal static class CellEvidence
{
    /// <param name="row">the row that the cells belong to</param>
    /// <param name="cells">at least one; the last one has the value</param>
    public static Evidence Of(LogicalRow row, params IReadOnlyList<LogicalCell> cells)
    {
        var places = cells.SelectMany(cell => cell.Places).ToList();
        var page = places.Count > 0 ? places[0].Page : row.Start.Page;
        var confidence = cells.Min(cell => cell.Confidence);
        IReadOnlyList<string> reasons = cells.Min(cell => cell.Reading) < CellReview.ReadingFloor ? [ReviewReasons.LowConfidence] : [];
        return new Evidence(page, page, Box.Around(places.Where(place => place.Page == page).Select(place => place.Box)), cells[^1].Origin, confidence, reasons);
    }

    /// <summary>Evidence of what the columns of a table say: its header row, or its first row.</summary>
    public static Evidence OfHeader(LogicalTable table)
    {
        var row = table.HeaderRows.Concat(table.Rows).FirstOrDefault(row => row.Cells.Count > 0);
        return row is null ? new Evidence(table.Parts[0].Page, table.Parts[0].Page, Box.None, Origin.ProvidedText, 1, []) : Of(row, row.Cells);
    }
}
