namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>What sort of time a deadline names. The written code is the name in lower case with underscores.</summary>
public enum DeadlineKind
{
    /// <summary>Words kept, no dates: ภายใน ๓๐ วัน with nothing to count from.</summary>
    Unparsed,

    /// <summary>One day, start = end; also "by" that day.</summary>
    Date,

    /// <summary>A whole calendar month, also "within" it.</summary>
    Month,

    /// <summary>A whole quarter of a fiscal year.</summary>
    Quarter,

    /// <summary>A whole fiscal year.</summary>
    FiscalYear,

    /// <summary>From one to another, half years included.</summary>
    Range,

    /// <summary>A start and no end.</summary>
    Starting,

    /// <summary>Again and again, no dates.</summary>
    Recurring,

    /// <summary>Several: earliest start, latest end.</summary>
    Multiple,
}
