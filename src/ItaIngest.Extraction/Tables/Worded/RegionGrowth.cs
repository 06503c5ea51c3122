using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Tables.Aligned;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// Follows the columns under a band of headings down the page: every line that keeps the white between the headings belongs
/// to the table, and makes it narrower where its text is wider than the heading. Lines that run over the columns head the
/// rows below them where columns go on, and end the table where they do not.
/// </summary>
/// <param name="lines">of the page, top to bottom</param>
/// <param name="rules">its horizontal rulings</param>
internal sealed class RegionGrowth(IReadOnlyList<WordLine> lines, RuleLines rules)
{
    private const double NarrowestGutter = 0.3; // letters, besides what stands between the letters of a word
    private const double LargestGap = 9; // letters; three lines
    private const double LargestRuledGap = 16;
    private const double ApartFromRows = 4.5; // letters; a line and a half
    private const int MostBetween = 3;
    private const int Young = 3; // lines after which a doubtful corridor is a gutter
    private const int Dots = 8;
    private const int LongestPageNumber = 10; // letters of หน้า and ที่ and จาก
    private static readonly string[] Ends = ["ลงชื่อ", "(ลงชื่อ", "หมายเหตุ"];

    private List<Corridor> corridors = [];
    private double left;
    private double right;
    private List<int> kept = []; // for each corridor, how many lines had ink at both of its sides
    private (int Taken, List<Corridor> Corridors, List<int> Kept)? before; // the lines of one text alone that were taken last

    /// <summary>The region, or null if nothing stands in these columns.</summary>
    /// <param name="header">lines of the headings</param>
    /// <param name="first">index of the first line below them</param>
    /// <param name="begin">the white between the headings</param>
    public WordRegion? Grow(IReadOnlyList<WordLine> header, int first, List<Corridor> begin)
    {
        corridors = begin;
        (left, right) = header.Count == 0 ? (lines[first].Left, lines[first].Right) : (header.Min(line => line.Left), header.Max(line => line.Right));
        kept = [.. begin.Select(_ => 0)];
        before = null;
        var body = new List<WordLine>();
        var sections = new HashSet<WordLine>();
        var between = new List<(WordLine Line, bool Crosses)>();
        for (var i = first; i < lines.Count && corridors.Count > 0; i++)
        {
            var line = lines[i];
            var above = between.Count > 0 ? between[^1].Line : body.Count > 0 ? body[^1] : header.Count > 0 ? header[^1] : line;
            if (Ended(above, line, body.Count) || (i == lines.Count - 1 && IsPageNumber(above, line)))
                break;
            var crosses = !Keeps(line, body.Count, out var after) && !KeepsWithout(body, line, sections, out after);
            if (crosses || (between.Count > 0 && Filled(line) < 2))
            {
                between.Add((line, crosses));
                if (between.Count(one => one.Crosses) > MostBetween)
                    break;
                continue;
            }
            sections.UnionWith(between.Where(one => one.Crosses).Select(one => one.Line));
            body.AddRange(between.Select(one => one.Line));
            between.Clear();
            if (Filled(line) > 1 && !RunsOn(line))
                before = null;
            else
                before ??= (body.Count, corridors, [.. kept]);
            Take(line, after);
            body.Add(line);
        }
        if (corridors.Count == 0 || body.Count == 0)
            return null;
        var region = new WordRegion(header, body, sections, [.. corridors.Select(corridor => corridor.Gutter)]);
        var last = body.FindLastIndex(line => !region.RunsOn(line) && !sections.Contains(line));
        // a text over the columns that no rows follow stands below the table, unless rules hold it: it heads rows of the next page
        return last < 0 ? null : region with { Body = WithRuledHeadings(body[..(last + 1)], [.. body.Skip(last + 1), .. between.Select(one => one.Line)], sections) };
    }

    private List<WordLine> WithRuledHeadings(List<WordLine> body, List<WordLine> below, HashSet<WordLine> sections)
    {
        foreach (var line in below.TakeWhile(line => rules.Between(left, right, body[^1].Mid, line.Mid) && rules.Between(left, right, line.Mid, line.Mid + (ApartFromRows * line.Letter))))
        {
            body.Add(line);
            sections.Add(line);
        }
        return body;
    }

    /// <summary>
    /// A heading over the rows below it that is wider than its column and leaves white to its right looks like a text of
    /// the first column, and one whose spaces happen to lie between columns like texts of several; the next row, which
    /// crosses the white that it left, keeps the white that there was before.
    /// </summary>
    private bool KeepsWithout(List<WordLine> body, WordLine line, HashSet<WordLine> sections, out List<Corridor> after)
    {
        after = [];
        if (before is not { } then || Filled(line) < 2)
            return false;
        var (now, counts) = (corridors, kept);
        (corridors, kept) = (then.Corridors, [.. then.Kept]);
        if (!Keeps(line, then.Taken, out after) || after.Count < corridors.Count)
        {
            (corridors, kept) = (now, counts);
            return false;
        }
        foreach (var alone in body.Skip(then.Taken))
        {
            var narrowest = Narrowest(alone);
            var each = after.ConvertAll(corridor => corridor.Without(alone, narrowest));
            if (each.Contains(null))
                sections.Add(alone);
            else
                after = [.. each.OfType<Corridor>()];
        }
        return true;
    }

    private static double Narrowest(WordLine line) => line.Between + (NarrowestGutter * line.Letter);

    private void Take(WordLine line, List<Corridor> after)
    {
        (left, right) = (Math.Min(left, line.Left), Math.Max(right, line.Right));
        for (var i = 0; i < corridors.Count; i++)
        {
            var gutter = after[i].Gutter;
            kept[i] += line.Ink[0].Left < gutter.Left && line.Ink[^1].Right > gutter.Right ? 1 : 0;
        }
        corridors = after;
    }

    /// <summary>Whether the line keeps the corridors; those that it shows to be the space of a heading are given up.</summary>
    private bool Keeps(WordLine line, int taken, out List<Corridor> after)
    {
        var narrowest = Narrowest(line);
        var each = corridors.ConvertAll(corridor => corridor.Without(line, narrowest));
        var lost = Enumerable.Range(0, each.Count).Where(i => each[i] is null).ToList();
        after = [.. each.OfType<Corridor>()];
        if (lost.Count == 0)
            return true;
        if (lost.TrueForAll(i => corridors[i].Doubtful && kept[i] < Young) && lost.Count < corridors.Count)
        {
            corridors = [.. corridors.Where((_, i) => !lost.Contains(i))];
            kept = [.. kept.Where((_, i) => !lost.Contains(i))];
            return true;
        }
        if (lost.Count > 1 || corridors.Count < 3 || taken < Young || Filled(line) < 3)
            return false;
        // a word too long for its column
        after = [.. each.Select((corridor, i) => corridor ?? corridors[i])];
        return true;
    }

    private int Filled(WordLine line)
    {
        var filled = 0;
        var from = double.NegativeInfinity;
        foreach (var to in corridors.Select(corridor => corridor.Gutter.Center).Append(double.PositiveInfinity))
        {
            filled += line.Ink.Any(ink => ink.Center > from && ink.Center < to) ? 1 : 0;
            from = to;
        }
        return filled;
    }

    /// <summary>Whether no gap of the line is wider than a space, and other columns are blank.</summary>
    private bool RunsOn(WordLine line) => Filled(line) <= corridors.Count && line.IsOneText(WordRegion.WidestSpace * (line.Letter + line.Between));

    private bool Ended(WordLine above, WordLine line, int taken)
    {
        var gap = line.Mid - above.Mid;
        if (gap > LargestRuledGap * line.Letter)
            return true;
        if (gap > LargestGap * line.Letter && !rules.Between(left, right, line.Mid, double.PositiveInfinity))
            return true;
        // below the last rule of the table; a row that the page cuts off fills its columns there too
        if (taken > 0 && Filled(line) * 2 <= corridors.Count && rules.Between(left, right, above.Mid, line.Mid) && !rules.Between(left, right, line.Mid, double.PositiveInfinity))
            return true;
        return IsEnd(line.Text);
    }

    private static bool IsEnd(string text) =>
        Array.Exists(Ends, word => ThaiText.Skeleton(text).StartsWith(ThaiText.Skeleton(word), StringComparison.Ordinal)) || text.Count(c => c is '.' or '…' or '_') >= Dots
        || IsPageNumber(text.Trim());

    /// <summary>A number alone may count a row or be its score; below the last row and apart from it, it is the page's.</summary>
    private bool IsPageNumber(WordLine above, WordLine line) =>
        line.Mid - above.Mid > ApartFromRows * line.Letter && line.Text.Trim() is { Length: > 0 and < 4 } text && text.All(ThaiDigits.IsDigit) && line.Ink[0].Left > corridors[0].Gutter.Center;

    /// <summary>- ๑ - or หน้า ๑/๓.</summary>
    private static bool IsPageNumber(string text) =>
        text.Any(ThaiDigits.IsDigit) && ((text is ['-' or '–', .., '-' or '–'] && !text.Any(char.IsLetter)) || (text.StartsWith("หน้า", StringComparison.Ordinal) && text.Count(char.IsLetter) < LongestPageNumber));
}
