namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>A phrase and the columns it stands over.</summary>
internal readonly record struct PlacedPhrase(Phrase Phrase, int First, int Last)
{
    public static List<PlacedPhrase> Of(PrintedLine line, ColumnBands columns) => [.. line.Phrases.Select(phrase =>
    {
        var (first, last) = columns.Over(phrase.Box.Left, phrase.Box.Right);
        return new PlacedPhrase(phrase, first, last);
    })];
}
