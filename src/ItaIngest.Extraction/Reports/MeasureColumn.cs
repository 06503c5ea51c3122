namespace ItaIngest.Extraction.Reports;

/// <summary>A column of a table of measures.</summary>
/// <param name="Column">from 0</param>
/// <param name="Role">one of <see cref="Fields"/>, another role of <see cref="Core.Vocabulary.ColumnRole"/>, or null for a header that is not known</param>
/// <param name="Header">the header texts above it, top to bottom, parted by a space</param>
/// <param name="Leaf">the lowest of them</param>
internal sealed record MeasureColumn(int Column, string? Role, string Header, string Leaf)
{
    /// <summary>The role of a column that only counts the rows.</summary>
    public const string Number = "number";

    /// <summary>The role of a column that names an indicator of the assessment.</summary>
    public const string Indicator = "indicator";

    /// <summary>Whether no header says what it holds, and its cells do.</summary>
    public bool IsByContents { get; init; }

    /// <summary>A second field that its cells hold too, or null: <see cref="OwnerAndDeadline"/>.</summary>
    public string? Also { get; init; }
}
