namespace ItaIngest.Extraction.Pages.Text;

/// <summary>
/// Tables of GitHub Flavoured Markdown (§ 4.10), read more widely than it says: a table without an alignment row, and one
/// with several (parts glued together). No row loses cells for having more than the first.
/// </summary>
internal static class PipeTable
{
    /// <summary>Reads the table that starts at line <paramref name="start"/>, if one does.</summary>
    /// <param name="end">the first line behind it</param>
    /// <param name="maximumCells">of a table; one with more is refused before more work is put into it</param>
    /// <exception cref="Core.Failures.DocumentException">too many cells</exception>
    public static bool TryRead(IReadOnlyList<string> lines, int start, int maximumCells, out int end, out IReadOnlyList<IReadOnlyList<ProvidedCell>> rows)
    {
        rows = [];
        end = start;
        if (!Starts(lines, start))
            return false;
        var split = new List<IReadOnlyList<string>>();
        var count = 0L;
        for (; end < lines.Count && lines[end].Contains('|', StringComparison.Ordinal); end++)
        {
            split.Add(Split(lines[end]));
            count += split[^1].Count;
            if (count > maximumCells)
                throw Refusals.TooManyCells(maximumCells);
        }
        if (split.Count == 1 && split[0].Count < 2)
            return false;
        rows = ToRows(split);
        return true;
    }

    private static bool Starts(IReadOnlyList<string> lines, int i)
    {
        if (!lines[i].Contains('|', StringComparison.Ordinal))
            return false;
        return IsFramed(lines[i])
            || (i + 1 < lines.Count && lines[i + 1].Contains('|', StringComparison.Ordinal) && DashRow.IsAlignment(Split(lines[i + 1])));
    }

    private static List<IReadOnlyList<ProvidedCell>> ToRows(List<IReadOnlyList<string>> split)
    {
        var rows = new List<IReadOnlyList<ProvidedCell>>();
        var hasHeader = split.Count > 1 && DashRow.IsAlignment(split[1]);
        for (var i = 0; i < split.Count; i++)
        {
            var isHeader = hasHeader && i == 0;

            // a service that must write a header row and has none writes a blank one
            if (DashRow.IsAlignment(split[i]) || (isHeader && split[0].All(string.IsNullOrWhiteSpace)))
                continue;
            rows.Add([.. split[i].Select(cell => new ProvidedCell(MarkupLines.Of(cell), Header: isHeader))]);
        }
        return rows;
    }

    /// <summary>A bar on both sides, or one at its start and another later.</summary>
    private static bool IsFramed(string line)
    {
        var trimmed = line.AsSpan().Trim();
        return trimmed.Length > 1 && trimmed[0] == '|' && trimmed[1..].Contains('|');
    }

    /// <summary>Cells between bars; \| is no bar. Escapes are left for <see cref="MarkupLines"/>.</summary>
    private static List<string> Split(string line)
    {
        var text = line.AsSpan().Trim();
        var cells = new List<string>();
        var start = text is ['|', ..] ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '|')
            {
                cells.Add(text[start..i].Trim().ToString());
                start = i + 1;
            }
        }
        if (start < text.Length)
            cells.Add(text[start..].Trim().ToString());
        return cells;
    }
}
