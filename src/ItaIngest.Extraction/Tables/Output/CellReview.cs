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

    private const double Floor = 0.75; // of what was read, set by hand
    private const double SoundStructure = 0.97; // below, a tenth of the border or more is not ruled

    /// <summary>Codes, none for a cell that needs no look.</summary>
    public static IReadOnlyList<string> Reasons(Cell cell, string method)
    {
        var length = cell.Lines.Sum(line => line.Text.Length);
        var reasons = new List<string>();
        if (length > 0 && cell.Lines.Sum(line => line.Confidence * line.Text.Length) / length < Floor)
            reasons.Add("low_confidence");
        reasons.AddRange(OfStructure(cell, method));
        if (cell.Lines.Any(line => ThaiText.FindDamage(line.Text) != TextDamage.None))
            reasons.Add("bad_ocr_signs");
        return reasons;
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
