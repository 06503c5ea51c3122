using ItaIngest.Extraction.Tables.Aligned;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>
/// Tells where a body of columns is cut into rows: by the rules across it, else by the signs that its words give
/// (<see cref="RowSigns"/>).
/// </summary>
/// <param name="region">the table</param>
/// <param name="rules">horizontal rulings of the page</param>
internal sealed class RowCuts(WordRegion region, RuleLines rules)
{
    /// <summary>Share of the width that a rule between rows runs over: merged cells are left out.</summary>
    public const double PartRuled = 0.35;

    private const double Doubled = 4; // points

    private readonly List<List<ColumnLine>> columns = [.. Enumerable.Range(0, region.ColumnCount).Select(c => LinesOf(region, c))];

    /// <summary>y of the cuts between rows, from top to bottom; those around section lines too.</summary>
    public List<double> Find()
    {
        var sections = new List<double>();
        for (var i = 1; i < region.Body.Count; i++)
        {
            if (region.Sections.Contains(region.Body[i]) != region.Sections.Contains(region.Body[i - 1]))
                sections.Add((region.Body[i].Mid + region.Body[i - 1].Mid) / 2);
        }
        var between = sections.Prepend(double.NegativeInfinity).Zip(sections.Append(double.PositiveInfinity), Within);
        return [.. sections.Concat(between.SelectMany(cuts => cuts)).Order()];
    }

    /// <summary>
    /// The cuts that hold where each cell is ruled on its own, its lines no rows by themselves: the first column counts
    /// them, and nothing but them or together with the starts of all columns, or most columns pause at every cut.
    /// </summary>
    public List<double> FindSure()
    {
        var signs = new RowSigns(columns);
        var choice = new CutChoice(signs, columns);
        var pauses = signs.Pauses();
        var top = choice.IsTopAligned(pauses);
        var numbers = signs.Numbers(headed: false);
        if (!columns[0].TrueForAll(line => line.IsNumber) && (numbers.Count < 2 || !numbers.TrueForAll(signs.BeginsRow)))
            numbers = [];
        var counted = Counted(signs, numbers, top);
        var groups = CutChoice.Groups([.. pauses, .. counted]);
        var sure = groups.FindAll(group => counted.Count > 0 ? group.Exists(counted.Contains) : group.Count * 2 > columns.Count);
        return counted.Count == 0 && sure.Count < groups.Count ? [] : choice.Choose(sure, top);
    }

    private static List<ColumnLine> LinesOf(WordRegion region, int column) =>
        [.. region.Body.Where(line => !region.Sections.Contains(line)).Select(line => line.Part(region.Column(column).Left, region.Column(column).Right)).OfType<WordLine>().Select(ColumnLine.Of)];

    /// <summary>Cuts of a stretch between sections.</summary>
    private List<double> Within(double top, double bottom)
    {
        var part = columns.ConvertAll(column => column.FindAll(line => line.Mid > top && line.Mid < bottom));
        var signs = new RowSigns(part) { Pitch = RowSigns.PitchOf(columns) };
        if (signs.Mids.Count < 2)
            return [];
        var ruled = Rules(signs.Mids[0], signs.Mids[^1]);
        if (ruled.Count > 0)
            return ruled;
        var choice = new CutChoice(signs, part);
        var pauses = signs.Pauses();
        var aligned = choice.IsTopAligned(pauses);
        var counted = Counted(signs, signs.Numbers(region.Header.Count > 0 && double.IsInfinity(top)), aligned);
        if (pauses.Count == 0 && counted.Count == 0)
            return EachLine(part, signs);
        // where rows are counted, one column alone that pauses has a blank line
        var groups = CutChoice.Groups([.. pauses, .. counted, .. aligned ? signs.EarlyEnds() : []]).Where(group => counted.Count == 0 || group.Count > 1 || group.Exists(counted.Contains));
        return choice.Choose(groups, aligned);
    }

    /// <summary>Between numbers that follow each other; above the first one too where lines stand that it does not count.</summary>
    private static List<Span> Counted(RowSigns signs, List<ColumnLine> numbers, bool topAligned)
    {
        List<Span> counted = [.. numbers.Zip(numbers.Skip(1), (a, b) => new Span(a.Mid, b.Mid))];
        if (topAligned && numbers.Count > 0 && signs.BeginsRow(numbers[0]) && signs.Mids.FindLast(y => y < numbers[0].Mid - (signs.Pitch / 2)) is > 0 and var above)
            counted.Insert(0, new Span(above, numbers[0].Mid));
        return counted;
    }

    /// <summary>Rules between the lines, those too that leave out the cells merged over them.</summary>
    private List<double> Rules(double top, double bottom)
    {
        var all = rules.Across(region.Left, region.Right, top, bottom, PartRuled).ToList();
        return [.. all.Where((y, i) => i == 0 || y - all[i - 1] > Doubled)];
    }

    /// <summary>Rows of one line each fill all their columns; no column of a wrapped row does.</summary>
    private static List<double> EachLine(List<List<ColumnLine>> part, RowSigns signs)
    {
        var stops = signs.Mids.Where((y, i) => i == 0 || y - signs.Mids[i - 1] > RowSigns.Same * signs.Pitch).ToList();
        return part.TrueForAll(column => column.Count == stops.Count) ? [.. stops.Zip(stops.Skip(1), (a, b) => (a + b) / 2)] : [];
    }
}
