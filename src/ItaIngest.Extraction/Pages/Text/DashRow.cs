using System.Buffers;

namespace ItaIngest.Extraction.Pages.Text;

/// <summary>Lines that only part rows from each other: dashes, as in "---", "--⇥---" and "|:--|--:|".</summary>
internal static class DashRow
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—─=_");

    /// <summary>Every cell that is not blank is two or more dashes, perhaps with colons, and one is. (One dash alone is how
    /// people write "nothing".)</summary>
    public static bool Is(IReadOnlyList<string> cells)
    {
        var any = false;
        foreach (var cell in cells)
        {
            var trimmed = cell.AsSpan().Trim();
            if (trimmed.IsEmpty)
                continue;
            if (!IsDashes(trimmed, 2))
                return false;
            any = true;
        }
        return any;
    }

    /// <summary>A row of a Markdown table that gives the alignment: one dash is enough there.</summary>
    public static bool IsAlignment(IReadOnlyList<string> cells) =>
        cells.Count > 0 && cells.All(cell => IsDashes(cell.AsSpan().Trim(), 1));

    /// <summary>A line drawn across the page: three or more of - = _ or *, spaces between allowed.</summary>
    public static bool IsRule(string line)
    {
        var trimmed = line.AsSpan().Trim();
        if (trimmed.Length < 3 || trimmed[0] is not ('-' or '=' or '_' or '*' or '–' or '—' or '─'))
            return false;
        return trimmed.TrimEnd(" \t").IndexOfAnyExcept([trimmed[0], ' ']) < 0 && trimmed.Count(trimmed[0]) >= 3;
    }

    private static bool IsDashes(ReadOnlySpan<char> cell, int least)
    {
        if (cell is [':', ..])
            cell = cell[1..];
        if (cell is [.., ':'])
            cell = cell[..^1];
        return cell.Length >= least && !cell.ContainsAnyExcept(Dashes);
    }
}
