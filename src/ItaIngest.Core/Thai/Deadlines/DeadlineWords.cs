using System.Globalization;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>The words of deadlines with the months, looked up at a place of a text: longest word first.</summary>
internal static class DeadlineWords
{
    private const int ShortestToRepair = 6;

    /// <summary>The mark over a silent letter, which recognisers lose.</summary>
    private const char Silencer = '์';

    private static readonly Lazy<ILookup<char, (string Skeleton, Token Token)>> ByFirstLetter = new(Load);

    /// <summary>ตค, กย: the short names of months, where they are a word of their own.</summary>
    private static readonly Lazy<Dictionary<string, int>> WithoutDots = new(() =>
        Months.Names.Where(month => month.Name.EndsWith('.')).DistinctBy(month => ThaiText.Skeleton(month.Name).Replace(".", "", StringComparison.Ordinal))
            .ToDictionary(month => ThaiText.Skeleton(month.Name).Replace(".", "", StringComparison.Ordinal), month => month.Number, StringComparer.Ordinal));

    /// <summary>
    /// The longest word that begins here, and where it ends. Tone marks do not count, nor do white space inside a word
    /// (ทุก ๆ เดือน), the mark of a silent letter, and the circle of ำ, which text layers lose or put on every า.
    /// </summary>
    public static bool TryMatch(string text, int start, out Token token, out int end)
    {
        foreach (var (skeleton, candidate) in ByFirstLetter.Value[Fold(ThaiText.SkeletonOf(text[start]))])
        {
            end = EndOf(text, start, skeleton);
            if (end < 0)
                continue;
            token = candidate;
            return true;
        }
        token = default;
        end = start;
        return false;
    }

    /// <summary>A damaged word: a month without dots or ไตรมาสที่ with a few wrong letters.</summary>
    public static Token? FindNear(string word)
    {
        var skeleton = ThaiText.Skeleton(word);
        if (WithoutDots.Value.TryGetValue(skeleton, out var number))
            return new Token(TokenKind.Month, number);
        if (skeleton.Length is < 5 or > 14)
            return null;
        if (SpellingDistance.BetweenSkeletons(skeleton, "ไตรมาสที", 2.5) <= 2.5 || SpellingDistance.BetweenSkeletons(skeleton, "ไตรมาส", 1.5) <= 1.5)
            return new Token(TokenKind.Quarter);
        if (Months.Find(word) is { } month)
            return new Token(TokenKind.Month, month);
        return Near(skeleton);
    }

    /// <summary>The one word with a single letter lost, added or misread.</summary>
    private static Token? Near(string skeleton)
    {
        var near = ByFirstLetter.Value.SelectMany(words => words)
            .Where(word => word.Skeleton.Length >= ShortestToRepair && SpellingDistance.BetweenSkeletons(skeleton, word.Skeleton, 1) <= 1)
            .Select(word => word.Token)
            .Distinct()
            .ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static char Fold(char c) => c == 'ำ' ? 'า' : c;

    private static int EndOf(string text, int start, string skeleton)
    {
        var at = start;
        foreach (var expected in skeleton)
        {
            while (at < text.Length && (ThaiText.IsToneMark(text[at]) || (at > start && text[at] is ' ' or '\n') || (text[at] == Silencer && expected != Silencer)))
                at++;
            if (expected == Silencer && (at >= text.Length || text[at] != Silencer))
                continue;
            if (at >= text.Length || Fold(ThaiText.SkeletonOf(text[at])) != expected)
                return -1;
            at++;
        }
        while (at < text.Length && ThaiText.IsToneMark(text[at]))
            at++;
        return at;
    }

    private static ILookup<char, (string Skeleton, Token Token)> Load()
    {
        var words = VocabularyFile.Read("deadline_words.csv")
            .Select(row => (ThaiText.Skeleton(row["word"]), TokenOf(Codes.Parse<TokenKind>(row["token"]), row["value"])));
        var months = Months.Names.SelectMany(m => Spellings(m.Name), (m, name) => (ThaiText.Skeleton(name), new Token(TokenKind.Month, m.Number)));
        return words.Concat(months)
            .OrderByDescending(w => w.Item1.Length)
            .ToLookup(w => Fold(w.Item1[0]), w => (Skeleton: new string(w.Item1.Select(Fold).ToArray()), Token: w.Item2));
    }

    private static Token TokenOf(TokenKind kind, string value) => kind == TokenKind.Number
        ? new Token(kind, int.Parse(value, CultureInfo.InvariantCulture), value.Length)
        : new Token(kind, Code: value);

    /// <summary>ม.ค. also without its last dot.</summary>
    private static IEnumerable<string> Spellings(string name) =>
        name.EndsWith('.') && name.IndexOf('.', StringComparison.Ordinal) < name.Length - 1 ? [name, name[..^1]] : [name];
}
