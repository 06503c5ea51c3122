namespace ItaIngest.Core.Reports;

/// <summary>A numbered item inside a cell.</summary>
/// <param name="Field">the column it stands in, e.g. <c>steps</c></param>
/// <param name="Number">as printed, in Arabic digits, e.g. <c>1.2</c>; <c>-</c> for a bullet</param>
/// <param name="Text">without the number</param>
public sealed record MeasureItem(string Field, string Number, string Text);
