namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>How often something comes again.</summary>
public enum Recurrence
{
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}
