using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>When something is to be done, or was.</summary>
/// <param name="Kind">the sort of time</param>
/// <param name="Start">first day; null where the words give none</param>
/// <param name="End">last day; null when open or not given</param>
/// <param name="Recurrence">how often; null when once, or when the interval has no name here (ทุก ๒ เดือน)</param>
public sealed record Deadline(DeadlineKind Kind, DateOnly? Start, DateOnly? End, Recurrence? Recurrence)
{
    /// <summary>Words that name no time that could be placed.</summary>
    public static Deadline Unparsed { get; } = new(DeadlineKind.Unparsed, null, null, null);

    /// <summary>True when a year was not written and the report's fiscal year was used.</summary>
    public bool YearAssumed { get; init; }

    /// <summary>True when the dates lie more than five years from the report's fiscal year: a digit was misread.</summary>
    public bool YearDoubtful { get; init; }

    /// <summary>The kind as the dataset writes it: <c>fiscal_year</c>.</summary>
    public string KindCode => Codes.Of(Kind);

    /// <summary>The recurrence as the dataset writes it: <c>half_yearly</c>; null for none.</summary>
    public string? RecurrenceCode => Recurrence is { } recurrence ? Codes.Of(recurrence) : null;
}
