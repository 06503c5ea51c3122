using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>What is printed side by side: phrases from left to right.</summary>
internal sealed class PrintedLine(List<Phrase> phrases)
{
    private const int ShortText = 28;

    public List<Phrase> Phrases { get; } = phrases;

    public Box Box { get; } = Box.Around(phrases.Select(phrase => phrase.Box));

    /// <summary>Of a letter's box; about 1.1 em.</summary>
    public double Height { get; } = phrases.Max(phrase => phrase.Box.Height);

    public int FigureCount { get; } = phrases.Count(phrase => phrase.IsFigure);

    /// <summary>Looks like a row of a table: figures beside something, or several short texts.</summary>
    public bool IsRow => Phrases.Count >= 3 || (Phrases.Count == 2 && (Phrases[1].IsFigure || Phrases[1].Text.Length <= ShortText));
}
