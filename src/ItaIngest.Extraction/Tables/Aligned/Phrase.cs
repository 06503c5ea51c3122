using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>A stretch of a printed line with no gap in it that is wider than a word space.</summary>
/// <param name="Box">on the upright page, in points</param>
/// <param name="Text">for judging only: words parted by one space, marks left out</param>
/// <param name="Words">boxes of its words</param>
internal sealed record Phrase(Box Box, string Text, IReadOnlyList<Box> Words)
{
    /// <summary>The part of the phrase from one word to before another.</summary>
    public Phrase Part(int first, int end) =>
        new(Box.Around(Words.Skip(first).Take(end - first)), string.Join(' ', Text.Split(' ').Skip(first).Take(end - first)), [.. Words.Skip(first).Take(end - first)]);

    /// <summary>A figure as columns of figures have it: digits outweigh letters, or one of the signs that stand for none.</summary>
    public bool IsFigure { get; } = Figures.IsFigure(Text);

    /// <summary>A year alone: a figure that heads a column as well as it stands in one.</summary>
    public bool IsYear { get; } = Figures.IsYear(Text);
}
