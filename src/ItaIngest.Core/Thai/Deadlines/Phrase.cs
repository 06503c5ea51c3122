namespace ItaIngest.Core.Thai.Deadlines;

internal enum PhraseKind
{
    Point, Recurring, OfEvery, Duration, To, And, From, Anchor, Onwards,
}

/// <summary>A time, a repetition, or a word that joins two of them.</summary>
internal sealed record Phrase(PhraseKind Kind)
{
    public TimePoint? Point { get; init; }

    public Recurrence? Recurrence { get; init; }

    /// <summary>Days of a duration; 0 for one counted in months or years.</summary>
    public int Days { get; init; }
}
