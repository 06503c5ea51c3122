namespace ItaIngest.Extraction.Pages.Text;

/// <summary>Tables whose cells are parted by TAB: consecutive lines with a TAB, dash rows between them left out.</summary>
internal static class TabTable
{
    /// <summary>Reads the table that starts at line <paramref name="start"/>, if one does.</summary>
    /// <param name="end">the first line behind it; where there is no table, behind the lines that could have been one</param>
    /// <param name="maximumCells">of a table; one with more is refused before more work is put into it</param>
    /// <exception cref="Core.Failures.DocumentException">too many cells</exception>
    public static bool TryRead(IReadOnlyList<string> lines, int start, int maximumCells, out int end, out IReadOnlyList<IReadOnlyList<ProvidedCell>> rows)
    {
        rows = [];
        end = start;
        var split = new List<string[]>();
        var (count, isTable) = (0L, false);
        while (end < lines.Count && Belongs(lines, end, split.Count > 0))
        {
            var cells = lines[end++].Split('\t');
            if (DashRow.Is(cells) || cells.All(string.IsNullOrWhiteSpace))
                continue;
            split.Add(cells);
            isTable |= HasCells(cells);
            count += cells.Length;
            if (isTable && count > maximumCells)
                throw Refusals.TooManyCells(maximumCells);
        }
        if (!isTable)
            return false;
        rows = [.. split.Select(cells => cells.Select(cell => new ProvidedCell(MarkupLines.Of(cell))).ToList())];
        return true;
    }

    private static bool Belongs(IReadOnlyList<string> lines, int i, bool afterRow)
    {
        if (lines[i].Contains('\t', StringComparison.Ordinal))
            return true;

        // a rule drawn between two rows is part of the table
        return afterRow && DashRow.IsRule(lines[i]) && i + 1 < lines.Count && lines[i + 1].Contains('\t', StringComparison.Ordinal);
    }

    /// <summary>
    /// Two cells with text, or one in a row of three places. A text with TABs before it is an indented line, and one with a
    /// single TAB after it is a line too, unless a neighbour is a row.
    /// </summary>
    private static bool HasCells(string[] cells)
    {
        var first = Array.FindIndex(cells, cell => !string.IsNullOrWhiteSpace(cell));
        var places = cells.Length - Math.Max(first, 0);
        return cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) > 1 || places > 2;
    }
}
