namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>How exact rulings have to be, in points. The defaults hold for pages from 150 to 300 dpi.</summary>
internal sealed record GridTolerances
{
    /// <summary>A horizontal line is at least so long: longer than dashes and strokes of letters.</summary>
    public double MinimumHorizontal { get; init; } = 15;

    /// <summary>A vertical line is at least so long: a row of small type is as high.</summary>
    public double MinimumVertical { get; init; } = 12;

    /// <summary>What is thicker is no line but a filled area, of which the edges count.</summary>
    public double MaximumThickness { get; init; } = 5;

    /// <summary>Lines nearer than this are one line drawn twice. A column can be as narrow as 5 points.</summary>
    public double Doubled { get; init; } = 4;

    /// <summary>Horizontal lines nearer than this are one: no row of text is so low, but the rim of a shaded head is.</summary>
    public double DoubledRow { get; init; } = 6;

    /// <summary>Gaps in one line up to this are bridged. Two tables can stand as near as 5 points.</summary>
    public double Gap { get; init; } = 4;

    /// <summary>A line that ends so near before another one meets it.</summary>
    public double Corner { get; init; } = 3;

    /// <summary>Lines that go on so far beyond the last crossing line leave the table open there.</summary>
    public double OpenEnd { get; init; } = 7;

    /// <summary>Narrower grids are no tables but strokes of an emblem or a logo: the Garuda over official letters is 85 wide.</summary>
    public double SmallestTable { get; init; } = 100;

    /// <summary>A grid whose widest cell is narrower is a row of boxes for single characters.</summary>
    public double SmallestWidestCell { get; init; } = 30;

    /// <summary>Share of a cell's side that has to be ruled to be a border.</summary>
    public double Covered { get; init; } = 0.6;

    /// <summary>Share of a cell's side that is a border too where most other cells along the line are ruled.</summary>
    public double Stub { get; init; } = 0.3;

    /// <summary>Share of a cell's whole border that has to be ruled to be a cell at all.</summary>
    public double Closed { get; init; } = 0.6;
}
