namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>Lines of a page that stand in columns, with the gutters between these.</summary>
/// <param name="Header">lines of the headings; none where the columns are those of the page before</param>
/// <param name="Body">lines below, from top to bottom</param>
/// <param name="Sections">lines of the body that run over the columns and head the rows below them</param>
/// <param name="Gutters">from left to right; one less than there are columns</param>
internal sealed record WordRegion(IReadOnlyList<WordLine> Header, IReadOnlyList<WordLine> Body, IReadOnlySet<WordLine> Sections, IReadOnlyList<Span> Gutters)
{
    public const double WidestSpace = 1.2; // steps from letter to letter

    public int ColumnCount => Gutters.Count + 1;

    public double Left { get; } = Header.Concat(Body).Min(line => line.Left);

    public double Right { get; } = Header.Concat(Body).Max(line => line.Right);

    /// <summary>From one letter to the next, in points: of one line alone it depends on which letters it has.</summary>
    public double Step { get; } = Median.Of(Header.Concat(Body).Select(line => line.Letter + line.Between));

    public WordLine Last => Body[^1];

    /// <summary>Where column <paramref name="index"/> reaches from and to: to the middles of the gutters beside it.</summary>
    public Span Column(int index) => new(
        index == 0 ? double.NegativeInfinity : Gutters[index - 1].Center,
        index == Gutters.Count ? double.PositiveInfinity : Gutters[index].Center);

    /// <summary>The text of the headings over each column.</summary>
    public IReadOnlyList<string> HeaderTexts =>
        [.. Enumerable.Range(0, ColumnCount).Select(c => string.Concat(Header.Select(line => line.TextWithin(Column(c).Left, Column(c).Right))).Trim())];

    /// <summary>How many columns a line has ink in.</summary>
    public int Filled(WordLine line) => Enumerable.Range(0, ColumnCount).Count(c => line.Ink.Any(ink => new Span(Column(c).Left, Column(c).Right).Overlaps(ink)));

    /// <summary>One text over several columns whose spaces happen to lie in the gutters, other columns blank.</summary>
    public bool RunsOn(WordLine line)
    {
        var filled = Filled(line);
        return filled > 1 && filled < ColumnCount && line.IsOneText(WidestSpace * Step);
    }
}
