using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>The header of a table of words: one row, and one more for each line of headings that span columns with headings of their own.</summary>
internal sealed class HeaderGrid
{
    private const double Structure = 0.5;

    private readonly WordRegion region;
    private readonly List<(int Line, int First, int Last)> spans = [];
    private readonly List<int> levels;

    public HeaderGrid(WordRegion region)
    {
        this.region = region;
        for (var i = region.Header.Count - 2; i >= 0; i--)
        {
            foreach (var heading in Headings(region.Header[i]))
            {
                var (first, end) = Columns(heading, region.Header[i].Letter);
                if (end == first || !HeadedBelow(i, first, end))
                    continue;
                (first, end) = OverSpans(Centred(heading, i, first, end));
                if (!spans.Exists(other => other.Line == i && other.First <= end && other.Last >= first))
                    spans.Add((i, first, end));
            }
        }
        levels = [.. spans.Select(span => span.Line).Distinct().Order()];
        Cuts = levels.ConvertAll(line => (region.Header[line].Mid + region.Header[line + 1].Mid) / 2);
    }

    /// <summary>y of the cuts within the header.</summary>
    public IReadOnlyList<double> Cuts { get; }

    public IEnumerable<GridCell> Cells(IReadOnlyList<double> sides, IReadOnlyList<double> edges)
    {
        if (region.Header.Count == 0)
            yield break;
        GridCell At(int row, int column, int rows, int columns) =>
            new(row, column, rows, columns, new Box(sides[column], edges[row], sides[column + columns], edges[row + rows]), Structure);
        foreach (var (line, first, last) in spans)
        {
            var top = RowBelow(spans.FindAll(above => above.Line < line && above.First <= last && above.Last >= first));
            yield return At(top, first, levels.IndexOf(line) - top + 1, last - first + 1);
        }
        for (var c = 0; c < region.ColumnCount; c++)
        {
            var top = RowBelow(spans.FindAll(above => c >= above.First && c <= above.Last));
            yield return At(top, c, Cuts.Count + 1 - top, 1);
        }
    }

    private int RowBelow(List<(int Line, int First, int Last)> above) => above.Count == 0 ? 0 : levels.IndexOf(above.Max(span => span.Line)) + 1;

    /// <summary>The phrases of a line; those no further apart than words of one heading are together, unless each stands over a column of its own.</summary>
    private List<Span> Headings(WordLine line)
    {
        var headings = new List<Span>();
        foreach (var phrase in line.Phrases)
        {
            if (headings.Count > 0 && phrase.Left - headings[^1].Right < WordRegion.WidestSpace * region.Step && !AreTwo(headings[^1], phrase, line.Letter))
                headings[^1] = headings[^1] with { Right = phrase.Right };
            else
                headings.Add(phrase);
        }
        return headings;
    }

    private bool AreTwo(Span one, Span other, double letter) =>
        Columns(one, letter) is var (first, last) && Columns(other, letter) is var (next, end) && first == last && next == end && first != next;

    /// <summary>Over the whole of the headings below that span columns themselves.</summary>
    private (int First, int Last) OverSpans((int First, int Last) columns)
    {
        var under = spans.FindAll(span => span.First <= columns.Last && span.Last >= columns.First);
        return (under.Select(span => span.First).Append(columns.First).Min(), under.Select(span => span.Last).Append(columns.Last).Max());
    }

    /// <summary>First and last column that a phrase stands over.</summary>
    private (int First, int Last) Columns(Span phrase, double letter)
    {
        int first = -1, last = -1;
        for (var c = 0; c < region.ColumnCount; c++)
        {
            if (!phrase.Overlaps(region.Column(c), Math.Min(letter, phrase.Width / 2)))
                continue;
            first = first < 0 ? c : first;
            last = c;
        }
        return (Math.Max(0, first), Math.Max(0, last));
    }

    private bool HeadedBelow(int line, int first, int last) =>
        Enumerable.Range(first, last - first + 1).All(c => region.Header.Skip(line + 1).Any(below => below.Phrases.Any(phrase => Columns(phrase, below.Letter) == (c, c))));

    /// <summary>The columns next to those it stands over too, where the heading is centred over all of them.</summary>
    private (int First, int Last) Centred(Span phrase, int line, int first, int last)
    {
        double Off(int a, int b) => Math.Abs(((Side(a).Left + Side(b).Right) / 2) - phrase.Center);
        bool Free(int c) => c >= 0 && c < region.ColumnCount && !region.Header[line].Phrases.Any(other => other != phrase && Columns(other, region.Header[line].Letter) is var (a, b) && a <= c && b >= c)
            && HeadedBelow(line, c, c) && !region.Header.Take(line + 1).Any(above => above.Phrases.Any(other => other != phrase && Columns(other, above.Letter) == (c, c)));
        while (Free(first - 1) && Off(first - 1, last) < Off(first, last))
            first--;
        while (Free(last + 1) && Off(first, last + 1) < Off(first, last))
            last++;
        return (first, last);
    }

    private Span Side(int column) => new(column == 0 ? region.Left : region.Gutters[column - 1].Center, column == region.Gutters.Count ? region.Right : region.Gutters[column].Center);
}
