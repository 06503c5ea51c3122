namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>Finds runs of lines that look like rows over the same columns.</summary>
internal static class RegionFinder
{
    private const double LargestGap = 2.6; // line heights
    private const int MostBetween = 4;
    private const double Wide = 0.62;
    private const int FewestRows = 3;
    private static readonly string[] Captions = ["table ", "exhibit ", "figure ", "ตาราง", "source:", "note:", "notes:", "source "];

    public static List<Region> Find(IReadOnlyList<PrintedLine> lines)
    {
        var found = new List<Region>();
        var at = 0;
        while (at < lines.Count)
        {
            if (!lines[at].IsRow)
            {
                at++;
                continue;
            }
            var end = Grow(lines, at);
            var run = lines.Skip(at).Take(end - at).ToList();
            if (run.Count(line => line.IsRow) >= FewestRows)
                found.Add(new Region(run));
            at = end;
        }
        return found;
    }

    /// <summary>Whether a line is the caption or the note of a table.</summary>
    public static bool IsCaption(PrintedLine line) =>
        Array.Exists(Captions, word => line.Phrases[0].Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Index behind the last row that belongs to the run.</summary>
    private static int Grow(IReadOnlyList<PrintedLine> lines, int start)
    {
        var rows = new List<PrintedLine> { lines[start] };
        int end = start + 1, between = 0, wide = 0;
        for (var i = start + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Box.Top - lines[i - 1].Box.Bottom > LargestGap * line.Height || IsCaption(line))
                break;
            if (!line.IsRow)
            {
                wide += line.Box.Width > Wide * (rows.Max(r => r.Box.Right) - rows.Min(r => r.Box.Left)) ? 1 : 0;
                if (++between > MostBetween || wide > 1)
                    break;
                continue;
            }
            if (!Fits(rows, line) || (rows.Count >= FewestRows && line.FigureCount == 0 && SameText(line, lines[start])))
                break;
            rows.Add(line);
            (end, between, wide) = (i + 1, 0, 0);
        }
        return end;
    }

    /// <summary>The heading that the run began with comes again: another table begins.</summary>
    private static bool SameText(PrintedLine one, PrintedLine other) =>
        one.Phrases.Count == other.Phrases.Count && one.Phrases.Zip(other.Phrases).All(pair => pair.First.Text == pair.Second.Text);

    /// <summary>A line with columns of its own begins another table; the first lines may be headings over several columns.</summary>
    private static bool Fits(List<PrintedLine> rows, PrintedLine line)
    {
        if (rows.Count < 3)
            return true;
        var bands = ColumnBands.Of(rows.Count > 12 ? rows.GetRange(rows.Count - 12, 12) : rows);
        var crossing = line.Phrases.Count(phrase => bands.Over(phrase.Box.Left, phrase.Box.Right) is var (first, last) && last > first);
        return crossing * 2 <= line.Phrases.Count;
    }
}
