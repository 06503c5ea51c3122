using ItaIngest.Core.Vocabulary;
using ItaIngest.Extraction.Tables.Aligned;

namespace ItaIngest.Extraction.Tables.Worded;

/// <summary>Finds the headings of a table and the lines below that keep to their columns.</summary>
internal static class HeadedRegion
{
    private const int MostHeaderLines = 5;
    private const double Near = 4.5; // letters from one line of a heading to the next
    private const double Known = 0.8;
    private const double Whole = 0.95;
    private const double LeastShare = 0.45;
    private const double LeastShareWithRules = 0.2;
    private const double Sentence = 0.3; // of a heading
    private const double MostSections = 0.4; // of the lines
    private const double LeastApart = 0.3; // of the headings
    private const int ManyRules = 3;
    private const int LongestHeading = 60;

    /// <summary>The table whose headings begin at a line or shortly below it, or null if none does.</summary>
    public static WordRegion? From(IReadOnlyList<WordLine> lines, int at, RuleLines rules)
    {
        var (best, most) = At(lines, at, rules);
        // a title over the table looks like the first line of its headings; without it they are surer
        for (var below = at + 1; best is not null && below < Math.Min(at + MostHeaderLines, lines.Count); below++)
        {
            if (At(lines, below, rules) is var (region, rate) && rate > most + 0.001)
                (best, most) = (region, rate);
        }
        return best;
    }

    private static (WordRegion? Region, double Rate) At(IReadOnlyList<WordLine> lines, int at, RuleLines rules)
    {
        if (!MayHead(lines, at, rules))
            return (null, 0);
        WordRegion? best = null;
        var most = 0.0;
        for (var count = 1; count <= MostHeaderLines && at + count < lines.Count; count++)
        {
            if (count > 1 && lines[at + count - 1].Mid - lines[at + count - 2].Mid > Near * lines[at].Letter)
                break;
            var band = lines.Skip(at).Take(count).ToList();
            var clusters = new HeadingClusters(band);
            if (clusters.Count < 2)
                continue;
            var region = WholeHeadings(new RegionGrowth(lines, rules).Grow(band, at + count, clusters.Corridors));
            var rate = region is null ? 0 : Rate(region, rules);
            if (rate > most + 0.001)
                (best, most) = (region, rate);
        }
        return (best, most);
    }

    /// <summary>Parts of a heading that stand no further apart than words are one where together they are a known one.</summary>
    private static WordRegion? WholeHeadings(WordRegion? region)
    {
        for (var i = 0; region is { Gutters.Count: > 1 } && i < region.Gutters.Count; i++)
        {
            var texts = region.HeaderTexts;
            double left = HeaderWords.RoleOf(texts[i]).Score, right = HeaderWords.RoleOf(texts[i + 1]).Score, whole = HeaderWords.RoleOf(texts[i] + texts[i + 1]).Score;
            if (whole >= Whole && Math.Min(left, right) < Known && !IsApart(region, region.Gutters[i]))
                region = region with { Gutters = [.. region.Gutters.Where((_, g) => g != i)] };
        }
        return region;
    }

    /// <summary>Two words that head columns, or headings below a rule.</summary>
    private static bool MayHead(IReadOnlyList<WordLine> lines, int at, RuleLines rules)
    {
        var line = lines[at];
        if (line.Phrases.Count < 2 && (at + 1 >= lines.Count || lines[at + 1].Phrases.Count < 2))
            return false;
        var words = lines.Skip(at).TakeWhile(below => below.Mid - line.Mid < MostHeaderLines * Near * line.Letter).Take(2 * MostHeaderLines)
            .SelectMany(below => below.Phrases.Select(phrase => below.TextWithin(phrase.Left, phrase.Right))).Where(text => text.Length <= LongestHeading);
        var roles = words.Select(HeaderWords.RoleOf).Where(match => match.Score >= Known).Select(match => match.Role).Distinct().Count();
        return roles > 1 || (line.Phrases.Count > 2 && rules.Between(line.Left, line.Right, line.Mid - (Near * line.Letter), line.Mid));
    }

    /// <summary>How sure it is that these are the headings, and all of them: more columns headed by known words are better.</summary>
    private static double Rate(WordRegion region, RuleLines rules)
    {
        var texts = region.HeaderTexts;
        var filled = texts.Count(text => text.Length > 0);
        if (filled < texts.Count - 1 || texts.Any(text => text.Length > LongestHeading))
            return 0;
        if (region.Header.Zip(region.Header.Skip(1)).Any(pair => rules.Between(region.Left, region.Right, pair.First.Mid, pair.Second.Mid)))
            return 0; // what stands above a rule over the whole table is no heading
        var share = HeaderWords.RateRow(texts.ToList()).Share;
        var last = region.Header[^1];
        var across = rules.Across(region.Left, region.Right, region.Header[0].Mid - (Near * last.Letter), region.Last.Mid + (Near * last.Letter)).Count();
        if (region.Sections.Count > MostSections * region.Body.Count || (across < ManyRules && Apart(region) < LeastApart * region.Gutters.Count))
            return 0;
        if (share < (across >= ManyRules ? LeastShareWithRules : LeastShare))
            return 0;
        var ruled = rules.Between(region.Left, region.Right, last.Mid, region.Body[0].Mid) ? 1 : 0;
        return (share * texts.Count) + ruled + (0.001 * region.Body.Count) - (IsSentence(region.Header[0]) ? Sentence : 0);
    }

    /// <summary>One text that is no heading: a title or a sentence above the table.</summary>
    private static bool IsSentence(WordLine line) => line.Phrases.Count == 1 && HeaderWords.RoleOf(line.Text).Score < Known;

    /// <summary>How many headings stand further from the next than any space does, justified lines included.</summary>
    private static int Apart(WordRegion region) => region.Gutters.Count(gutter => IsApart(region, gutter));

    private static bool IsApart(WordRegion region, Span gutter)
    {
        var ink = region.Header.SelectMany(line => line.Ink).ToList();
        var left = ink.Where(part => part.Center < gutter.Center).Select(part => part.Right).DefaultIfEmpty(region.Left).Max();
        var right = ink.Where(part => part.Center > gutter.Center).Select(part => part.Left).DefaultIfEmpty(region.Right).Min();
        return right - left > HeadingClusters.SurelyApart * region.Header[0].Letter;
    }
}
