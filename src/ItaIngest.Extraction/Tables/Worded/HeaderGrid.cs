using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>The header of a table of words: one row, or two where headings span columns that have headings of their own.</summary>
internal sealed class HeaderGrid
{
    private const double Structure = 0.5;

    private readonly WordRegion region;
    private readonly List<(int First, int Last)> spans = [];

    public HeaderGrid(WordRegion region)
    {
        this.region = region;
        var last = region.Header.Count - 1;
        var lowest = -1;
        for (var i = 0; i < last; i++)
        {
            foreach (var phrase in region.Header[i].Phrases)
            {
                var (first, end) = Columns(phrase, region.Header[i].Letter);
                if (end == first || !HeadedBelow(i, first, end))
                    continue;
                spans.Add(Centred(phrase, i, first, end));
                lowest = i;
            }
        }
        Cuts = lowest < 0 ? [] : [(region.Header[lowest].Mid + region.Header[lowest + 1].Mid) / 2];
    }

    /// <summary>y of the cuts within the header.</summary>
    public IReadOnlyList<double> Cuts { get; }

    public IEnumerable<GridCell> Cells(IReadOnlyList<double> sides, IReadOnlyList<double> edges)
    {
        if (region.Header.Count == 0)
            yield break;
        GridCell At(int row, int column, int rows, int columns) =>
            new(row, column, rows, columns, new Box(sides[column], edges[row], sides[column + columns], edges[row + rows]), Structure);
        for (var c = 0; c < region.ColumnCount; c++)
        {
            var over = spans.FindIndex(span => c >= span.First && c <= span.Last);
            if (over < 0)
            {
                yield return At(0, c, Cuts.Count + 1, 1);
                continue;
            }
            if (spans[over].First == c)
                yield return At(0, c, 1, spans[over].Last - c + 1);
            yield return At(1, c, 1, 1);
        }
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
