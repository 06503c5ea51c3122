namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>
/// Takes out of a deadline the years that are part of a law's name: "ตามระเบียบ… (ฉบับที่ ๒) พ.ศ. ๒๕๖๐" says which rules are
/// followed, and nothing of when.
/// </summary>
internal static class LawYears
{
    /// <summary>A name of a law with the whole of its subject; what stands further off is another sentence.</summary>
    private const int LongestName = 160;

    /// <summary>Of laws proper, which last for years; announcements and budgets are named by the year they are for.</summary>
    private const string Lasting = "act";

    /// <summary>The words, those of laws as any others, their years too.</summary>
    public static List<Token> Without(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Law)
                continue;
            if (YearOf(tokens, i) is { } year)
            {
                for (var j = year; j > i && tokens[j].Kind is TokenKind.Number or TokenKind.Era or TokenKind.YearWord; j--)
                    tokens[j] = tokens[j] with { Kind = TokenKind.Other };
            }
            tokens[i] = tokens[i] with { Kind = TokenKind.Other };
        }
        return tokens;
    }

    /// <summary>The year that ends the name: after พ.ศ., of a law that lasts also after ปี or bare.</summary>
    private static int? YearOf(List<Token> tokens, int law)
    {
        for (var i = law + 1; i < tokens.Count && IsInName(tokens[i].Kind) && tokens[i].Start - tokens[law].Start < LongestName; i++)
        {
            if (tokens[i] is { Digits: 4, Year: not null } && IsOfName(tokens, law, i))
                return i;
        }
        return null;
    }

    private static bool IsOfName(List<Token> tokens, int law, int year)
    {
        var before = tokens[year - 1].Kind;
        if (tokens[law].Code == Lasting)
            return before is TokenKind.Era or TokenKind.Other or TokenKind.YearWord or TokenKind.Law or TokenKind.Close;
        return before == TokenKind.Era && year - law > 2;
    }

    /// <summary>Words that a law's name may have; those that lead to a time end it.</summary>
    private static bool IsInName(TokenKind kind) => kind is TokenKind.Other or TokenKind.Noise or TokenKind.Number or TokenKind.Open or TokenKind.Close
        or TokenKind.And or TokenKind.Every or TokenKind.Unit or TokenKind.Era or TokenKind.YearWord;
}
