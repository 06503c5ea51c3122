using System.Text.RegularExpressions;
using ItaIngest.Crawling.Pages;

namespace ItaIngest.Crawling.Finding;

/// <summary>
/// Judges a link by the words on it, in its file's name, in its row and above it. Words on the link count most; a heading
/// counts little for a link that has words of its own.
/// </summary>
internal static partial class LinkScorer
{
    public static LinkVerdict Judge(PageLink link, string fileName, Surroundings page)
    {
        var texts = Texts(link, fileName, page);
        var years = texts.Select(text => FiscalYears.Find(text.Key)).FirstOrDefault(found => found.Count > 0) ?? page.Years;
        var plan = Best(texts, text => LinkWords.Score("plan", text.Key));
        var followUp = Best(texts, text => LinkWords.Score("follow_up", text.Key));
        var other = Best(texts, text => LinkWords.Score("other", text.Key));
        var code = BestCode(texts, years);
        (LinkKind Kind, int Score, string Name)[] found = [(LinkKind.Plan, plan.Score, plan.Name), (LinkKind.FollowUp, followUp.Score, followUp.Name), code];
        var best = found.MaxBy(candidate => candidate.Score);
        if (best.Score >= LinkVerdict.Enough && best.Score > other.Score)
            return new LinkVerdict(best.Kind, best.Score, years, best.Name);
        var section = SectionScore(link, page);
        return section > 0 ? new LinkVerdict(LinkKind.Section, section, years, "caption") : new LinkVerdict(LinkKind.Other, other.Score, years, other.Score > 0 ? other.Name : "");
    }

    /// <summary>A caption that says no more than "download", a number or a file's name.</summary>
    internal static bool IsGeneric(string caption)
    {
        var rest = FileEnding().Replace(new WordKey(caption).Skeleton, "");
        foreach (var word in LinkWords.Generic.OrderByDescending(word => word.Length))
            rest = rest.Replace(word, " ", StringComparison.Ordinal);
        return rest.Count(char.IsLetter) <= 3;
    }

    private static List<LinkText> Texts(PageLink link, string fileName, Surroundings page)
    {
        var isGeneric = IsGeneric(link.Caption);
        var texts = new List<LinkText>
        {
            new("caption", new WordKey(link.Caption), 1.0),
            new("file name", new WordKey(Separators().Replace(fileName, " ")), 0.95),
        };
        if (isGeneric && !link.IsInMenu)
            texts.Add(new("row", new WordKey(link.Row), 0.85));
        texts.Add(new("heading", new WordKey(link.Heading), isGeneric || link.HeadingIsNear ? 0.75 : 0.5));
        if (!link.IsInMenu)
            texts.Add(new("page", new WordKey(page.Caption), isGeneric ? 0.7 : 0.5));
        return texts;
    }

    private static (int Score, string Name) Best(List<LinkText> texts, Func<LinkText, int> score) =>
        texts.Select(text => ((int)(score(text) * text.Weight), text.Name)).MaxBy(found => found.Item1);

    private static (LinkKind Kind, int Score, string Name) BestCode(List<LinkText> texts, IReadOnlyList<int> years)
    {
        foreach (var text in texts.Where(text => text.Weight > 0.5))
        {
            if (ItemCodes.Find(text.Key, years) is var kind and not LinkKind.Other)
                return (kind, ItemCodes.Score, text.Name + " (code)");
        }

        return (LinkKind.Other, 0, "");
    }

    private static int SectionScore(PageLink link, Surroundings page)
    {
        var caption = new WordKey(link.Caption);
        var score = LinkWords.Score("section", caption);
        if (page.IsSection)
        {
            score = Math.Max(score, LinkWords.Score("inside", caption));
            score = Math.Max(score, IsPageNumber(link.Caption) ? 35 : LinkWords.Score("next_page", caption));
            score = Math.Max(score, FiscalYears.Find(caption).Count > 0 && IsGeneric(link.Caption) ? 45 : 0);
        }

        if (page.Depth <= 1)
            score = Math.Max(score, LinkWords.Score("shelf", caption));
        return link.IsFrame ? Math.Max(score, LinkVerdict.Enough) : score;
    }

    private static bool IsPageNumber(string caption) => caption.Length is 1 or 2 && caption.All(char.IsAsciiDigit);

    [GeneratedRegex("[_+\\-]+|%20", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Separators();

    [GeneratedRegex("[\\w()-]*\\.(pdf|docx?|jpe?g|png|tiff?)\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FileEnding();

    private sealed record LinkText(string Name, WordKey Key, double Weight);
}
