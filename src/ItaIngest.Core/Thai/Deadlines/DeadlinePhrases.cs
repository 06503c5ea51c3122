namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>Finds the times that a sentence says something is to be done by: "… ให้แล้วเสร็จภายในเดือนมีนาคม ๒๕๖๖ …".</summary>
public static class DeadlinePhrases
{
    /// <summary>Any year will do: only whether the words are a time is asked.</summary>
    private static readonly FiscalYear AnyYear = new(2566);

    /// <summary>Words that only lead on to a time (ใน, ของ, ที่) and are no part of it.</summary>
    private const int ShortestNoise = 4;

    /// <summary>The phrases in order, as written. ปีงบประมาณ ๒๕๖๖ by itself is a name of the year and no deadline.</summary>
    /// <param name="text">normalised</param>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = DeadlineTokenizer.Read(text);
        var found = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = EndOfRun(text, tokens, i);
            if (Phrase(text, tokens, i, last) is { } phrase)
                found.Add(phrase);
            i = Math.Max(i, last);
        }
        return found;
    }

    /// <summary>The last token of the run of known words that begins here; the one before it where none does.</summary>
    private static int EndOfRun(string text, IReadOnlyList<Token> tokens, int first)
    {
        var last = first - 1;
        while (last + 1 < tokens.Count && tokens[last + 1].Kind != TokenKind.Other
            && (last < first || text.AsSpan(tokens[last].End, tokens[last + 1].Start - tokens[last].End).Trim().IsEmpty))
            last++;
        return last;
    }

    private static string? Phrase(string text, IReadOnlyList<Token> tokens, int first, int last)
    {
        while (first <= last && (IsJoint(tokens[first].Kind) || (tokens[first].Kind == TokenKind.Noise && tokens[first].End - tokens[first].Start < ShortestNoise)))
            first++;
        // หน่วยตรวจสอบภายใน ภายใน ๓๐ วัน: the first is the end of a name
        while (first < last && tokens[first].Kind == TokenKind.Within && tokens[first + 1].Kind == TokenKind.Within)
            first++;
        while (last >= first && (IsJoint(tokens[last].Kind) || tokens[last].Kind is TokenKind.Noise or TokenKind.Between or TokenKind.Open or TokenKind.Within or TokenKind.From or TokenKind.Since or TokenKind.Every or TokenKind.YearWord))
            last--;
        if (last < first)
            return null;
        var phrase = text[tokens[first].Start..tokens[last].End].Trim();
        var run = tokens.Skip(first).Take(last - first + 1).ToList();
        return DeadlineParser.Parse(phrase, AnyYear)?.Kind switch
        {
            null => null,
            DeadlineKind.Unparsed => run[0].Kind == TokenKind.Within && run.Exists(token => token.Kind == TokenKind.Number) && run.Count > 2 ? phrase : null,
            DeadlineKind.FiscalYear => run.Exists(token => token.Kind is TokenKind.Within or TokenKind.Throughout or TokenKind.ThroughoutYear) ? phrase : null,
            _ => phrase,
        };
    }

    private static bool IsJoint(TokenKind kind) => kind is TokenKind.And or TokenKind.Dash or TokenKind.Slash or TokenKind.To or TokenKind.Close;
}
