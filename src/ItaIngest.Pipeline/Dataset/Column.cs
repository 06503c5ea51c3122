namespace ItaIngest.Pipeline.Dataset;

/// <summary>A column of a table: what it is called and what may stand in it (Table Schema, datapackage.org version 2).</summary>
public record Column(string Name, ColumnType Type, string Description)
{
    public bool Required { get; init; }

    public bool Unique { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>A regular expression that the whole value matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only values allowed; empty for any.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];
}

/// <summary>A column that knows how to get its value from a row; null is written as empty, which means unknown.</summary>
public sealed record Column<TRow>(string Name, ColumnType Type, string Description, Func<TRow, string?> Value) : Column(Name, Type, Description);
