using ItaIngest.Core.Tables;

namespace ItaIngest.Core.Reports;

/// <summary>What will be done, or was: one logical row of a table of measures. Text fields are null when blank.</summary>
public sealed record Measure
{
    /// <summary>The row's position: page, table on the page (from 0) and row (from 0). measure_id rests on it.</summary>
    public required int Page { get; init; }

    public required int Table { get; init; }

    public required int Row { get; init; }

    /// <summary>Heading of the rows, e.g. one of the seven topics.</summary>
    public string? Section { get; init; }

    public string? Issue { get; init; }

    public string? Text { get; init; }

    public string? Steps { get; init; }

    public string? Action { get; init; }

    public string? Owner { get; init; }

    /// <summary>Codes of design.md, in the order of the text.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    public string? Deadline { get; init; }

    /// <summary>Code of domain.md: date, month, … or null for no deadline.</summary>
    public string? DeadlineKind { get; init; }

    public DateOnly? DeadlineStart { get; init; }

    public DateOnly? DeadlineEnd { get; init; }

    /// <summary>daily, weekly, monthly, quarterly, half_yearly, yearly.</summary>
    public string? Recurrence { get; init; }

    public string? FollowUp { get; init; }

    public string? Outcome { get; init; }

    public string? Recommendation { get; init; }

    /// <summary>Numbers 1 to 10 of the indicators that the row speaks of.</summary>
    public IReadOnlyList<int> Indicators { get; init; } = [];

    /// <summary>Names of the columns filled down from the row above.</summary>
    public IReadOnlyList<string> Inherited { get; init; } = [];

    public IReadOnlyList<MeasureItem> Items { get; init; } = [];

    /// <summary>What the row says in columns of no field: budget, obstacles, …</summary>
    public IReadOnlyList<MeasureExtra> Extras { get; init; } = [];

    public required Evidence Evidence { get; init; }

    /// <summary>Where each filled column stands.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Place>> Places { get; init; } = new Dictionary<string, IReadOnlyList<Place>>(StringComparer.Ordinal);
}
