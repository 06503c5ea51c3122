namespace ItaIngest.Core.Reports;

/// <summary>A value that a report states of itself, and where: one that was taken, or one that speaks against it.</summary>
/// <param name="Field">a code of <see cref="StatedFields"/></param>
/// <param name="Value">as the dataset writes it</param>
/// <param name="IsChosen">true for the value that stands in the dataset</param>
/// <param name="Raw">the words it was read from</param>
/// <param name="Evidence">where they stand</param>
public sealed record Statement(string Field, string Value, bool IsChosen, string Raw, Evidence Evidence)
{
    /// <summary>Of an agency: its code in the gazetteer; null when it is not in it or cannot be told from others of its name.</summary>
    public string? AgencyCode { get; init; }

    /// <summary>Of an agency: spelling distance of the name as written and the one found; 0 when nothing was repaired.</summary>
    public double? MatchDistance { get; init; }
}
