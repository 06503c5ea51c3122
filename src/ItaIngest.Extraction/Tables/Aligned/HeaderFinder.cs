namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>Tells which lines above the first body row head its columns.</summary>
internal static class HeaderFinder
{
    private const int MostLines = 9;
    private const double LargestGap = 1.3;

    /// <summary>How many lines of the page, from <paramref name="first"/> upward, belong to the header besides those of the region.</summary>
    public static int LinesAbove(IReadOnlyList<PrintedLine> page, int first, Region region, RuleLines rules)
    {
        var count = 0;
        double left = region.Box.Left, right = region.Box.Right;
        var secondColumn = region.Columns.Bands[1].Left;
        while (first - count - 1 >= 0 && count < MostLines)
        {
            var (line, below) = (page[first - count - 1], page[first - count]);
            if (below.Box.Top - line.Box.Bottom > LargestGap * line.Height || RegionFinder.IsCaption(line) || line.Box.Right > right + 30 || line.Box.Left < left - 30)
                break;
            if (rules.Across(left, right, line.Box.CenterY, region.Box.Top).Count() > 1)
                break;
            var over = line.Phrases.Count > 1 || line.Box.Left > secondColumn - line.Height || line.Box.Right < secondColumn;
            if (!over || (line.Phrases.Count == 1 && line.Box.Width > 0.75 * (right - left)))
                break;
            count++;
        }
        // what stands over the first column alone is a caption
        while (count > 0 && page[first - count].Box.Right < secondColumn)
            count--;
        return count;
    }

    /// <summary>How many leading lines are header lines: down to a rule that runs across, or to the first row of figures.</summary>
    public static int Count(IReadOnlyList<PrintedLine> lines, Region region, RuleLines rules)
    {
        var figures = FirstOfFigures(lines);
        foreach (var y in rules.Across(region.Box.Left, region.Box.Right, lines[0].Box.CenterY, lines[Math.Min(lines.Count - 1, MostLines)].Box.CenterY))
        {
            var under = 0;
            while (under < lines.Count && lines[under].Box.CenterY < y)
                under++;
            if (under >= figures - 2 && under <= figures + 1)
                return Math.Min(under, lines.Count - 1);
            if (figures > MostLines)
                return under;
        }
        return figures > MostLines ? 1 : figures;
    }

    private static int FirstOfFigures(IReadOnlyList<PrintedLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var rest = lines[i].Phrases.Skip(lines[i].Phrases[0].IsFigure && lines[i].Phrases.Count > 1 && !lines[i].Phrases[0].IsYear ? 0 : 1).ToList();
            if (rest.Count > 0 && rest.Count(p => p.IsFigure) * 2 > rest.Count && !(rest.Count > 1 && rest.TrueForAll(p => p.IsYear || !p.Text.Any(char.IsDigit))))
                return BackOverLabels(lines, i);
        }
        return int.MaxValue;
    }

    /// <summary>A label alone over the first row of figures opens a group of rows; the header ends above it.</summary>
    private static int BackOverLabels(IReadOnlyList<PrintedLine> lines, int row)
    {
        var first = row;
        while (first > 1 && row - first < 2 && lines[first - 1].Phrases.Count == 1 && Math.Abs(lines[first - 1].Box.Left - lines[row].Box.Left) < 25
            && lines[first - 1].Box.Left < lines[row].Phrases[Math.Min(1, lines[row].Phrases.Count - 1)].Box.Left - 20)
            first--;
        return first;
    }
}
