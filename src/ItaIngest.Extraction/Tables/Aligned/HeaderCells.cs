using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>
/// The cells of a header: phrases of following lines over the same columns are one heading; under a heading that spans
/// columns a new header row begins.
/// </summary>
internal sealed class HeaderCells(IReadOnlyList<PrintedLine> lines, ColumnBands columns, RuleLines rules)
{
    private const double Centred = 4;

    /// <summary>For each header row the index of its first line.</summary>
    public List<int> RowStarts { get; } = [0];

    public List<GridCell> Build()
    {
        var groups = Groups();
        foreach (var end in groups.Where(g => g.Spans && groups.Exists(o => o.TopLine > g.BottomLine && o.First <= g.Last && o.Last >= g.First)).Select(g => g.BottomLine + 1).Distinct().Order())
        {
            if (end < lines.Count && end > RowStarts[^1])
                RowStarts.Add(end);
        }
        return [.. groups.Select(Cell)];
    }

    private GridCell Cell(HeaderGroup group)
    {
        int top = RowOf(group.TopLine), bottom = RowOf(group.BottomLine);
        return new GridCell(top, group.First, bottom - top + 1, group.Last - group.First + 1, group.Box.Inflate(0.5), 0.5);
    }

    private int RowOf(int line) => RowStarts.FindLastIndex(start => start <= line);

    private List<HeaderGroup> Groups()
    {
        var groups = new List<HeaderGroup>();
        for (var i = 0; i < lines.Count; i++)
        {
            var placed = PlacedPhrase.OfHeader(lines[i], columns);
            for (var p = 0; p < placed.Count; p++)
            {
                var (first, last) = Range(placed, p, i);
                var box = placed[p].Phrase.Box;
                var above = groups.FindLast(g => g.Last >= first && g.First <= last);
                if (above is not null && CanJoin(above, first, last, i, box))
                    above.Add(i, box);
                else
                    groups.Add(new HeaderGroup(first, last, i, box));
            }
        }
        return groups;
    }

    private bool CanJoin(HeaderGroup above, int first, int last, int line, Box box)
    {
        if (above.First != first || above.Last != last)
            return false;
        return above.BottomLine == line || !rules.Parts(box.CenterX, above.Box.Bottom - 3, box.CenterY);
    }

    /// <summary>The columns a heading stands over: as far as the rule below it, or those that it is centred over.</summary>
    private (int First, int Last) Range(List<PlacedPhrase> placed, int at, int line)
    {
        var (first, last) = (placed[at].First, placed[at].Last);
        int lowest = at == 0 ? 0 : Math.Min(first, placed[at - 1].Last + 1), highest = at == placed.Count - 1 ? columns.Count - 1 : Math.Max(last, placed[at + 1].First - 1);
        var width = columns.Bands[^1].Right - columns.Bands[0].Left;
        if (rules.Below(placed[at].Phrase.Box, width) is { } rule)
        {
            var (a, b) = columns.Over(rule.Start, rule.End);
            (a, b) = (Math.Max(a, lowest), Math.Min(b, highest));
            if (a <= first && b >= last)
                return (a, b);
        }
        if (line == lines.Count - 1 || first == 0 || !IsHeadedAgain(line))
            return (first, last);
        return CentredOver(placed[at].Phrase.Box.CenterX, first, last, Math.Max(1, lowest), highest);
    }

    private bool IsHeadedAgain(int line) => lines.Skip(line + 1).Any(below => below.Phrases.Count > lines[line].Phrases.Count);

    private (int First, int Last) CentredOver(double x, int first, int last, int lowest, int highest)
    {
        (int First, int Last, double Off) best = (first, last, Math.Max(Centred, Off(first, last, x)));
        for (var a = lowest; a <= first; a++)
        {
            for (var b = last; b <= highest; b++)
            {
                if (Off(a, b, x) is var off && off < best.Off - 1)
                    best = (a, b, off);
            }
        }
        return Off(first, last, x) <= Centred ? (first, last) : (best.First, best.Last);
    }

    private double Off(int first, int last, double x) => Math.Abs(((columns.Bands[first].Left + columns.Bands[last].Right) / 2) - x);
}
