using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Compares the leading rows of two parts: a header is repeated on every page that a table runs over.</summary>
internal static class RepeatedRows
{
    private const double Alike = 0.85;
    private const int Most = 5;
    private const int ShortestText = 6;

    /// <summary>How many leading rows two parts have in common.</summary>
    public static int Count(JoinPart one, JoinPart other)
    {
        if (one.Table.ColumnCount != other.Table.ColumnCount)
            return 0;
        var count = 0;
        var most = Math.Min(Most, Math.Min(one.Rows.Count, other.Rows.Count));
        while (count < most && AreAlike(one.Rows[count], other.Rows[count]))
            count++;
        return count;
    }

    /// <summary>Whether two rows hold the same words, some letters that OCR took for others aside.</summary>
    private static bool AreAlike(PartRow one, PartRow other)
    {
        var (a, b) = (Key(one), Key(other));
        return a.Length >= ShortestText && (string.Equals(a, b, StringComparison.Ordinal) || SpellingDistance.Similarity(a, b) >= Alike);
    }

    private static string Key(PartRow row) => string.Join('|', row.Cells.Select(cell => cell.Skeleton));
}
