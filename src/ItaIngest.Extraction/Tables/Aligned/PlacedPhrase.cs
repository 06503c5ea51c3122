namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>A phrase and the columns it stands over.</summary>
internal readonly record struct PlacedPhrase(Phrase Phrase, int First, int Last)
{
    private const double Near = 3.5; // points

    public static List<PlacedPhrase> Of(PrintedLine line, ColumnBands columns) => [.. line.Phrases.Select(phrase =>
    {
        var (first, last) = columns.Over(phrase.Box.Left, phrase.Box.Right);
        return new PlacedPhrase(phrase, first, last);
    })];

    /// <summary>
    /// As <see cref="Of"/>, for header lines: headings set so close that their gap looks like a word space are told apart
    /// where every part of a phrase is aligned with the column it stands over.
    /// </summary>
    public static List<PlacedPhrase> OfHeader(PrintedLine line, ColumnBands columns) => [.. Of(line, columns).SelectMany(placed => Split(placed, columns))];

    private static List<PlacedPhrase> Split(PlacedPhrase placed, ColumnBands columns)
    {
        var phrase = placed.Phrase;
        if (placed.Last == placed.First || phrase.Words.Count <= placed.Last - placed.First || phrase.Words.Count != phrase.Text.Split(' ').Length)
            return [placed];
        var parts = new List<PlacedPhrase>();
        var start = 0;
        for (var column = placed.First; column <= placed.Last; column++)
        {
            var end = start;
            while (end < phrase.Words.Count && (column == placed.Last || phrase.Words[end].CenterX < (columns.Bands[column].Right + columns.Bands[column + 1].Left) / 2))
                end++;
            if (end == start || !IsAligned(phrase.Part(start, end), columns.Bands[column]))
                return [placed];
            parts.Add(new PlacedPhrase(phrase.Part(start, end), column, column));
            start = end;
        }
        return parts;
    }

    private static bool IsAligned(Phrase part, (double Left, double Right) band) =>
        Math.Abs(part.Box.Left - band.Left) < Near || Math.Abs(part.Box.Right - band.Right) < Near || Math.Abs(part.Box.CenterX - ((band.Left + band.Right) / 2)) < Near;
}
