using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Tables.Aligned;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// Tells where a body of columns is cut into rows. Rules across it cut it. Else every place where a column starts again
/// after a pause, and every two numbers that follow each other in the first column, has a cut somewhere between; the
/// fewest cuts that meet all of these are taken.
/// </summary>
/// <param name="region">the table</param>
/// <param name="rules">horizontal rulings of the page</param>
internal sealed class RowCuts(WordRegion region, RuleLines rules)
{
    private const double Pause = 1.5; // line pitches
    private const double SmallPause = 0.12; // over one pitch
    private const double SmallestPause = 1.4; // points
    private const double Same = 0.2; // pitches
    private const double Lower = 0.2; // of the distances between lines: those within cells
    private const int MostSkipped = 2; // a number that OCR lost
    public const double PartRuled = 0.35; // of the width: a rule that leaves merged cells out

    private readonly List<List<ColumnLine>> columns = [.. Enumerable.Range(0, region.ColumnCount).Select(_ => new List<ColumnLine>())];

    /// <summary>A line of one column.</summary>
    private sealed record ColumnLine(double Mid, string Text);

    /// <summary>y of the cuts between rows, from top to bottom; those around section lines too.</summary>
    public List<double> Find()
    {
        Fill();
        var cuts = new List<double>();
        for (var i = 1; i < region.Body.Count; i++)
        {
            if (region.Sections.Contains(region.Body[i]) != region.Sections.Contains(region.Body[i - 1]))
                cuts.Add((region.Body[i].Mid + region.Body[i - 1].Mid) / 2);
        }
        var sections = cuts.ToList();
        foreach (var (top, bottom) in sections.Prepend(double.NegativeInfinity).Zip(sections.Append(double.PositiveInfinity)))
            cuts.AddRange(Within(top, bottom));
        return [.. cuts.Order()];
    }

    /// <summary>
    /// The cuts that hold where each cell is ruled on its own: the first column holds nothing but numbers, or more than half
    /// of the columns pause at every cut.
    /// </summary>
    public List<double> FindSure()
    {
        Fill();
        var mids = columns.SelectMany(column => column).Select(line => line.Mid).Order().ToList();
        var pitch = Pitch();
        var numbers = columns[0].TrueForAll(line => line.Text.Length < 5) ? Numbers(columns[0]) : [];
        var pauses = columns.SelectMany(column => Pauses(column, mids, pitch)).ToList();
        var groups = Groups([.. pauses, .. numbers]).ToList();
        var sure = groups.FindAll(group => numbers.Count > 0 ? group.Exists(numbers.Contains) : group.Count * 2 > columns.Count);
        return sure.Count == 0 || (numbers.Count == 0 && sure.Count < groups.Count) ? [] : Choose(sure, mids, columns, double.NegativeInfinity, IsTopAligned(pauses, pitch), pitch);
    }

    private void Fill()
    {
        foreach (var line in region.Body.Where(line => !region.Sections.Contains(line)))
        {
            for (var c = 0; c < region.ColumnCount; c++)
            {
                if (line.Part(region.Column(c).Left, region.Column(c).Right) is { } part)
                    columns[c].Add(new ColumnLine(part.Mid, part.Text));
            }
        }
    }

    /// <summary>Cuts of a stretch between sections.</summary>
    private List<double> Within(double top, double bottom)
    {
        var part = columns.ConvertAll(column => column.FindAll(line => line.Mid > top && line.Mid < bottom));
        var mids = part.SelectMany(column => column).Select(line => line.Mid).Order().ToList();
        if (mids.Count < 2)
            return [];
        var ruled = Rules(mids[0], mids[^1]);
        if (ruled.Count > 0)
            return ruled;
        var pitch = Pitch();
        var numbers = Numbers(part[0]);
        var pauses = part.SelectMany(column => Pauses(column, mids, pitch)).ToList();
        if (pauses.Count == 0 && numbers.Count == 0)
            return EachLine(part, mids, pitch);
        // where rows are numbered, one column alone that pauses has a blank line
        var groups = Groups([.. pauses, .. numbers]).Where(group => numbers.Count == 0 || group.Count > 1 || group.Exists(numbers.Contains)).ToList();
        return Choose(groups, mids, part, top, IsTopAligned(pauses, pitch), pitch);
    }

    /// <summary>Rules between the lines, those too that leave out the cells merged over them.</summary>
    private List<double> Rules(double top, double bottom)
    {
        var all = rules.Across(region.Left, region.Right, top, bottom, PartRuled).ToList();
        return [.. all.Where((y, i) => i == 0 || y - all[i - 1] > 4)];
    }

    /// <summary>From one line to the next within a cell.</summary>
    private double Pitch()
    {
        var steps = columns.SelectMany(column => column.Zip(column.Skip(1), (a, b) => b.Mid - a.Mid)).Where(step => step > 1).Order().ToList();
        return steps.Count == 0 ? 0 : steps[(int)(Lower * steps.Count)];
    }

    private static IEnumerable<Span> Pauses(List<ColumnLine> column, List<double> mids, double pitch)
    {
        foreach (var (above, below) in column.Zip(column.Skip(1), (a, b) => (a.Mid, b.Mid)))
        {
            var step = below - above;
            if (step > Pause * pitch)
                yield return new Span(above, below);
            else if (step > pitch + Math.Max(SmallestPause, SmallPause * pitch) && !mids.Exists(y => y > above + (Same * pitch) && y < below - (Same * pitch)))
                yield return new Span(above, below);
        }
    }

    /// <summary>Between numbers that follow each other in the first column.</summary>
    private List<Span> Numbers(List<ColumnLine> column)
    {
        var found = new List<(double Mid, int Number)>();
        var style = column.Count > 0 ? StyleOf(column[0].Text) : "";
        foreach (var line in column)
        {
            if (NumberOf(line.Text) is { } number && StyleOf(line.Text) == style && (found.Count == 0 || (number > found[^1].Number && number <= found[^1].Number + MostSkipped)))
                found.Add((line.Mid, number));
        }
        return found.Count == 0 || (region.Header.Count > 0 && found[0].Mid > column[0].Mid) ? [] : [.. found.Zip(found.Skip(1), (a, b) => new Span(a.Mid, b.Mid))];
    }

    /// <summary>What stands around a number: items of a cell are numbered in another way than the rows.</summary>
    private static string StyleOf(string text)
    {
        var around = string.Concat(text.Trim().SkipWhile(c => c == '(').SkipWhile(ThaiDigits.IsDigit).Take(1));
        return (text.TrimStart().StartsWith('(') ? "(" : "") + around.Trim();
    }

    private static int? NumberOf(string text)
    {
        var bare = text.Trim();
        if (bare.Length is > 0 and < 4 && bare.All(ThaiDigits.IsDigit))
            return int.Parse(ThaiDigits.ToArabic(bare), System.Globalization.CultureInfo.InvariantCulture);
        return ItemMarker.TryRead(bare, out var marker) && ThaiDigits.TryParseInteger(marker.Number, out var number) ? (int)number : null;
    }

    /// <summary>Whether the columns that pause at one place start again on the same line.</summary>
    private static bool IsTopAligned(List<Span> pauses, double pitch)
    {
        int same = 0, all = 0;
        foreach (var group in Groups(pauses).Where(group => group.Count > 1))
        {
            all += group.Count;
            same += group.Count(pause => Math.Abs(pause.Right - group[0].Right) < Same * pitch);
        }
        return same >= 0.7 * all;
    }

    /// <summary>Stretches that one cut meets, each group from the one that ends first (the fewest points that stab all intervals).</summary>
    private static IEnumerable<List<Span>> Groups(List<Span> stretches)
    {
        var left = stretches.OrderBy(stretch => stretch.Right).ToList();
        while (left.Count > 0)
        {
            var end = left[0].Right;
            var group = left.FindAll(stretch => stretch.Left < end - 0.5);
            if (group.Count == 0)
                group.Add(left[0]);
            left = left.FindAll(stretch => !group.Contains(stretch));
            yield return group;
        }
    }

    /// <summary>
    /// One cut for each group. Cells that begin together begin below it; cells that are centred in their rows are so with the
    /// best of all choices of cuts (dynamic programming over the groups).
    /// </summary>
    private static List<double> Choose(List<List<Span>> groups, List<double> mids, List<List<ColumnLine>> part, double top, bool topAligned, double pitch)
    {
        var best = new List<(double Cost, List<double> Cuts)> { (0, []) };
        foreach (var group in groups)
        {
            var places = Places(group, mids, pitch, topAligned);
            best = places.ConvertAll(y => best.Select(one => (Cost: one.Cost + (topAligned ? 0 : OffCentre(part, one.Cuts.Count > 0 ? one.Cuts[^1] : top, y)), Cuts: (List<double>)[.. one.Cuts, y])).MinBy(one => one.Cost));
        }
        var (_, cuts) = best.MinBy(one => one.Cost + (topAligned || one.Cuts.Count == 0 ? 0 : OffCentre(part, one.Cuts[^1], double.PositiveInfinity)));
        return [.. cuts.Distinct()];
    }

    /// <summary>Where the cut of a group may lie: between lines, and where they stand apart there if they do anywhere.</summary>
    private static List<double> Places(List<Span> group, List<double> mids, double pitch, bool topAligned)
    {
        double low = group.Max(stretch => stretch.Left), high = group.Min(stretch => stretch.Right);
        var stops = mids.Where(y => y >= low - 0.01 && y <= high + 0.01).ToList();
        var gaps = stops.Zip(stops.Skip(1), (a, b) => new Span(a, b)).Where(gap => gap.Width > Same * pitch).ToList();
        if (gaps.Count == 0)
            return [(low + high) / 2];
        var wide = gaps.MaxBy(gap => gap.Width);
        if (wide.Width > pitch + Math.Max(SmallestPause, SmallPause * pitch))
            return [wide.Center];
        return topAligned ? [gaps[^1].Center] : gaps.ConvertAll(gap => gap.Center);
    }

    /// <summary>How far the cells of a row from one cut to the next lie from its middle.</summary>
    private static double OffCentre(List<List<ColumnLine>> part, double from, double to)
    {
        var cells = part.ConvertAll(column => column.FindAll(line => line.Mid > from && line.Mid < to)).FindAll(cell => cell.Count > 0);
        if (cells.Count == 0)
            return double.MaxValue / 1000; // no row is blank
        var middle = (cells.Min(cell => cell[0].Mid) + cells.Max(cell => cell[^1].Mid)) / 2;
        return cells.Sum(cell => Math.Abs(((cell[0].Mid + cell[^1].Mid) / 2) - middle));
    }

    /// <summary>Rows of one line each fill all their columns; no column of a wrapped row does.</summary>
    private static List<double> EachLine(List<List<ColumnLine>> part, List<double> mids, double pitch)
    {
        var stops = mids.Where((y, i) => i == 0 || y - mids[i - 1] > Same * pitch).ToList();
        return part.TrueForAll(column => column.Count == stops.Count) ? [.. stops.Zip(stops.Skip(1), (a, b) => (a + b) / 2)] : [];
    }
}
