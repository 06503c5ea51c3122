namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>Judgement of one page's text layer.</summary>
/// <param name="Quality">what it is worth</param>
/// <param name="Reason">why, in words</param>
/// <param name="Font">of a doubtful layer, the font that is in doubt</param>
internal sealed record LayerVerdict(LayerQuality Quality, string Reason, string? Font = null);
