using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Output;

/// <summary>Why somebody should look at a cell. The codes are those of the dataset's review_reasons, and one for its borders.</summary>
internal static class CellReview
{
    private const double Floor = 0.75; // of what was read, set by hand
    private const double SoundStructure = 0.97; // below, a tenth of the border or more is not ruled

    /// <summary>Codes, none for a cell that needs no look.</summary>
    public static IReadOnlyList<string> Reasons(Cell cell, string method)
    {
        var length = cell.Lines.Sum(line => line.Text.Length);
        var recognition = length == 0 ? 1 : cell.Lines.Sum(line => line.Confidence * line.Text.Length) / length;
        var reasons = new List<string>();
        if (recognition < Floor)
            reasons.Add("low_confidence");
        if (method == "ruled" && recognition > 0 && cell.Confidence / recognition < SoundStructure)
            reasons.Add("border_incomplete");
        if (cell.Lines.Any(line => ThaiText.FindDamage(line.Text) != TextDamage.None))
            reasons.Add("bad_ocr_signs");
        return reasons;
    }
}
