using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Compares the leading rows of two parts: a header is repeated on every page that a table runs over.</summary>
internal static class RepeatedRows
{
    private const double Alike = 0.85;
    private const double Spoilt = 0.6;
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

    /// <summary>Whether two rows hold the same words, some letters that OCR took for others aside; where it spoilt more,
    /// the roles of the columns decide.</summary>
    private static bool AreAlike(PartRow one, PartRow other)
    {
        var (a, b) = (Key(one), Key(other));
        if (a.Length < ShortestText)
            return false;
        var similarity = string.Equals(a, b, StringComparison.Ordinal) ? 1 : SpellingDistance.Similarity(a, b);
        return similarity >= Alike || (similarity >= Spoilt && HaveSameRoles(one, other));
    }

    private static bool HaveSameRoles(PartRow one, PartRow other)
    {
        var roles = HeaderWords.RateRow([.. one.Cells.Select(cell => cell.Text)]).Roles;
        var others = HeaderWords.RateRow([.. other.Cells.Select(cell => cell.Text)]).Roles;
        return roles.Count == others.Count && roles.Zip(others).Count(pair => pair.First.Role != ColumnRole.Unknown && pair.First.Role == pair.Second.Role) is > 1 and var same
            && same * 2 >= roles.Count;
    }

    private static string Key(PartRow row) => string.Join('|', row.Cells.Select(cell => cell.Skeleton));
}
