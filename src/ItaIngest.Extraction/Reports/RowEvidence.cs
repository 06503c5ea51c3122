using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Tables.Output;

namespace ItaIngest.Extraction.Reports;

/// <summary>Where a row stands and how far it can be trusted, from its own cells.</summary>
internal static class RowEvidence
{
    /// <param name="row">the row; what it takes from other rows does not count</param>
    /// <param name="reasons">review reasons known so far; those that the cells show are put before them</param>
    public static Evidence Of(FieldRow row, IReadOnlyList<string> reasons)
    {
        var cells = row.Slots.Values.Where(slot => slot.IsFilled).SelectMany(slot => slot.Cells).Distinct().ToList();
        var places = cells.SelectMany(cell => cell.Places).ToList();
        var first = places.Count == 0 ? row.Row.Start.Page : places.Min(place => place.Page);
        var last = places.Count == 0 ? first : places.Max(place => place.Page);
        var confidence = Confidence(cells);
        return new Evidence(
            first, last, Box.Around(places.Where(place => place.Page == first).Select(place => place.Box)),
            OriginOf(cells), confidence, [.. ReasonsOf(row, cells, first < last), .. reasons]);
    }

    /// <summary>The mean over cells, each counted by the length of its text.</summary>
    private static double Confidence(List<LogicalCell> cells)
    {
        var length = cells.Sum(cell => cell.Text.Length);
        return length == 0 ? 0 : Math.Round(cells.Sum(cell => cell.Confidence * cell.Text.Length) / length, 4);
    }

    /// <summary>The least sure origin of any cell.</summary>
    private static Origin OriginOf(List<LogicalCell> cells)
    {
        if (cells.Any(cell => cell.Origin == Origin.Ocr))
            return Origin.Ocr;
        if (cells.Any(cell => cell.Origin == Origin.RepairedTextLayer))
            return Origin.RepairedTextLayer;
        return cells.Count > 0 ? cells[0].Origin : Origin.ProvidedText;
    }

    private static IEnumerable<string> ReasonsOf(FieldRow row, List<LogicalCell> cells, bool overPage)
    {
        if (cells.Exists(cell => cell.Reading < CellReview.ReadingFloor))
            yield return ReviewReasons.LowConfidence;
        if (cells.Any(cell => ThaiText.FindDamage(cell.Text) != TextDamage.None))
            yield return ReviewReasons.BadOcrSigns;
        if (overPage)
            yield return ReviewReasons.JoinedOverPage;
        if (row.IsJoined)
            yield return ReviewReasons.JoinedRows;
        foreach (var doubt in cells.SelectMany(cell => cell.Doubts).Distinct(StringComparer.Ordinal))
            yield return doubt;
    }
}
