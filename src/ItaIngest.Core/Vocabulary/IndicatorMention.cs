namespace ItaIngest.Core.Vocabulary;

/// <summary>A place of a text that speaks of an indicator.</summary>
/// <param name="Indicator">which</param>
/// <param name="Score">the score beside it, 0 to 100; null when none is</param>
/// <param name="Start">index in the normalised text</param>
/// <param name="End">index after the name or number and, if there is one, the score</param>
/// <param name="NameEnd">index after the name or number alone</param>
/// <param name="Distance">spelling distance of the name; 0 when spelled right or when only a number is written</param>
/// <param name="NumberDiffers">true when the number written before the name is another indicator's; the name is followed</param>
public sealed record IndicatorMention(Indicator Indicator, decimal? Score, int Start, int End, int NameEnd, double Distance, bool NumberDiffers);
