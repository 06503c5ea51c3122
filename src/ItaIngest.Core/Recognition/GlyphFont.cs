namespace ItaIngest.Core.Recognition;

/// <summary>A font of a text layer.</summary>
/// <param name="Name">as the PDF names it, without the subset prefix</param>
/// <param name="Size">in points</param>
/// <param name="Bold">told from the name</param>
public sealed record GlyphFont(string Name, double Size, bool Bold);
