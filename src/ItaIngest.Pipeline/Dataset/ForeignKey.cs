namespace ItaIngest.Pipeline.Dataset;

/// <summary>A column whose values stand in a column of another table (or are empty).</summary>
public sealed record ForeignKey(string Column, string Table, string TableColumn);
