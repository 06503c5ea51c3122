namespace ItaIngest.Extraction.Recognition;

/// <summary>A file that reading rests on.</summary>
/// <param name="Name">as people know it</param>
/// <param name="Found">where it is, or null</param>
/// <param name="IsNeeded">whether reading suffers without it; else it is for special ends</param>
/// <param name="Purpose">what it is for</param>
/// <param name="Remedy">what to do when it is missing</param>
public sealed record DataStatus(string Name, string? Found, bool IsNeeded, string Purpose, string Remedy)
{
    public bool Ok => Found is not null || !IsNeeded;
}
