namespace ItaIngest.Core.Reports;

/// <summary>A local government that a report names though it is not its own.</summary>
/// <param name="Name">with its type</param>
/// <param name="Code">of the gazetteer, where it could be resolved</param>
/// <param name="InTitle">named on the cover or in a title, not in prose or in a table</param>
/// <param name="Evidence">the first place that names it</param>
public sealed record NamedAgency(string Name, string? Code, bool InTitle, Evidence Evidence)
{
    /// <summary>The words that name it.</summary>
    public string Raw { get; init; } = "";

    /// <summary>Spelling distance of the name as written and the one found.</summary>
    public double MatchDistance { get; init; }
}
