namespace ItaIngest.Core.Reports;

/// <summary>A numbered item inside a cell.</summary>
/// <param name="Field">the column it stands in, e.g. <c>steps</c></param>
/// <param name="Number">as printed, in Arabic digits, e.g. <c>1.2</c>; <c>-</c> for a bullet</param>
/// <param name="Text">without the number</param>
public sealed record MeasureItem(string Field, string Number, string Text)
{
    /// <summary>Its place among the items of the cell, from 1.</summary>
    public int Position { get; init; }

    /// <summary>The position of the item it stands under, or null for an outermost one.</summary>
    public int? Parent { get; init; }

    /// <summary>The same in all columns of a row whose items belong together by their numbers, e.g. <c>issue.2</c>; or null.</summary>
    public string? Pair { get; init; }
}
