namespace ItaIngest.Core.Vocabulary;

/// <summary>A place of a text that names a local government.</summary>
/// <param name="Type">code of the type that its words say</param>
/// <param name="Name">as written, without the word of the type</param>
/// <param name="District">without อำเภอ, its spelling repaired where the gazetteer knows it; null when not said</param>
/// <param name="Province">without จังหวัด, likewise</param>
/// <param name="Start">index in the normalised text</param>
/// <param name="End">index after the name and the places that follow it</param>
/// <param name="TypeDistance">spelling distance of the word of the type; 0 when it is spelled right</param>
public sealed record AgencyMention(string Type, string Name, string? District, string? Province, int Start, int End, double TypeDistance)
{
    /// <summary>Skeleton of the word of the type that was recognised, and of all that stands for word and name: where the word is damaged its end is not sure.</summary>
    internal (string Word, string Whole)? Damaged { get; init; }

    /// <summary>The document spells the name so in several places, its type spelled right: what OCR misreads it does not misread alike by a syllable each time.</summary>
    internal bool IsSettled { get; init; }
}
