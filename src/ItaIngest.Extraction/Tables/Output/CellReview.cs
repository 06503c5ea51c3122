using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Output;

/// <summary>Why somebody should look at a cell. The codes are those of the dataset's review_reasons.</summary>
internal static class CellReview
{
    /// <summary>Rulings close the cell on too little of its border: it may be two cells, or a part of one.</summary>
    public const string BorderIncomplete = "border_incomplete";

    /// <summary>No rulings part the columns: where they begin and end is told from the words alone.</summary>
    public const string ColumnsGuessed = "columns_guessed";

    /// <summary>What stands after a page break was added to what stands before it for its words alone.</summary>
    public const string JoinedByText = "joined_by_text";

    /// <summary>
    /// 0 to 1, of what was read alone: of the cells and lines below it nine in ten have a wrong letter. What the borders are worth
    /// is not in it; what is doubtful there has reasons of its own.
    /// </summary>
    public const double ReadingFloor = 0.95;

    private const double SoundStructure = 0.97; // below, a tenth of the border or more is not ruled

    /// <summary>Codes, none for a cell that needs no look.</summary>
    public static IReadOnlyList<string> Reasons(Cell cell, string method)
    {
        var reasons = new List<string>();
        if (Reading(cell.Lines) < ReadingFloor)
            reasons.Add("low_confidence");
        reasons.AddRange(OfStructure(cell, method));
        if (cell.Lines.Any(line => ThaiText.FindDamage(line.Text) != TextDamage.None))
            reasons.Add("bad_ocr_signs");
        return reasons;
    }

    /// <summary>How surely lines were read: the mean, each counted by its length; 1 for none.</summary>
    public static double Reading(IReadOnlyList<TextLine> lines)
    {
        var length = lines.Sum(line => line.Text.Length);
        return length == 0 ? 1 : lines.Sum(line => line.Confidence * line.Text.Length) / length;
    }

    /// <summary>Those that have nothing to do with what was read.</summary>
    public static IEnumerable<string> OfStructure(Cell cell, string method)
    {
        if (method is not ("ruled" or "provided"))
            yield return ColumnsGuessed;
        else if (cell.Structure < SoundStructure)
            yield return BorderIncomplete;
    }
}
