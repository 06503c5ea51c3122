using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// The score of an indicator where it stands before its name: lists of "๙๗.๕๐ คะแนน - การเปิดเผยข้อมูล", and
/// "คะแนนสูงสุด : ๑๐๐.๐๐ (การป้องกันการทุจริต)". The usual order is the other way round, so that a score is taken so only
/// where the name's own place is told by brackets, by the highest and the lowest, or by the list's line as a whole.
/// </summary>
internal static partial class ScoreBeforeName
{
    /// <summary>So far before a name its score may begin, and before a score the word that says it is the highest.</summary>
    private const int Reach = 60, ReachOfBest = 40;

    /// <summary>More letters after a name are no end of a sentence that is broken before its score.</summary>
    private const int ShortRest = 24;

    /// <param name="text">normalised</param>
    /// <param name="mentions">all in it</param>
    /// <param name="isListed">whether it is a line of such a list; null where that is not known, as in a cell</param>
    /// <returns>for each mention the score before it and where that begins; null where its score, if any, comes after it</returns>
    public static IReadOnlyList<(decimal Score, int Start)?> In(string text, IReadOnlyList<IndicatorMention> mentions, bool? isListed)
    {
        var before = mentions.Select(mention => Before(text, mention)).ToList();
        if (isListed ?? (IsList(text, mentions, before) && before[0]!.IsTied))
            return [.. before.Select(figure => figure is null ? ((decimal, int)?)null : (figure.Score, figure.Start))];
        var own = new List<(decimal Score, int Start)?>();
        var taken = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            var figure = before[i] is { } found && found.Start >= taken && IsOwn(text, mentions[i], found) ? before[i] : null;
            own.Add(figure is null ? null : (figure.Score, figure.Start));
            taken = figure is null ? mentions[i].End : mentions[i].NameEnd;
        }
        return own;
    }

    /// <summary>Whether a line is an item of a list with its score first: "๙๗.๕๐ คะแนน - การเปิดเผยข้อมูล" and its neighbours.</summary>
    public static bool IsListed(IReadOnlyList<Passage> passages, int index)
    {
        if (!IsItem(passages, index))
            return false;
        var (first, last) = (index, index);
        while (IsItem(passages, first - 1))
            first--;
        while (IsItem(passages, last + 1))
            last++;
        return !AwaitsScore(passages, first - 1) && !OpensWithScore(passages, last + 1);
    }

    private static bool IsItem(IReadOnlyList<Passage> passages, int index)
    {
        if (index < 0 || index >= passages.Count || passages[index].IsRunning)
            return false;
        var text = ThaiText.Normalise(passages[index].Text);
        var mentions = Indicators.Find(text);
        return IsList(text, mentions, [.. mentions.Select(mention => Before(text, mention))]) && !text[mentions[^1].NameEnd..].Any(ThaiText.IsLetter);
    }

    /// <summary>A line that ends with an indicator's name, or with what leads from it to its score.</summary>
    private static bool AwaitsScore(IReadOnlyList<Passage> passages, int index)
    {
        if (index < 0)
            return false;
        var text = ThaiText.Normalise(passages[index].Text);
        return Indicators.Find(text) is [.., { Score: null } last] && text.Length - last.NameEnd <= ShortRest;
    }

    private static bool OpensWithScore(IReadOnlyList<Passage> passages, int index) => index < passages.Count && CarriedScore.Opens(passages[index].Text);

    /// <summary>Every name has its score before it, the first one opens the text and none is left for the last name.</summary>
    private static bool IsList(string text, IReadOnlyList<IndicatorMention> mentions, List<Figure?> before) =>
        mentions.Count > 0 && mentions[^1].Score is null && before.TrueForAll(figure => figure is not null) && Opening().IsMatch(text[..before[0]!.Start]);

    private static bool IsOwn(string text, IndicatorMention mention, Figure figure)
    {
        if (figure.Glue is "(" or "[")
            return text.AsSpan(mention.NameEnd).TrimStart() is [')' or ']', ..];
        return mention.Score is null && figure.Glue.Length > 0 && Best().IsMatch(text[Math.Max(0, figure.Start - ReachOfBest)..figure.Start]);
    }

    /// <param name="Score">0 to 100</param>
    /// <param name="Start">where it begins in the text</param>
    /// <param name="Glue">the sign or word between it and the name; empty without one</param>
    private sealed record Figure(decimal Score, int Start, string Glue)
    {
        /// <summary>ตัวชี้วัด may also open the next clause of prose.</summary>
        public bool IsTied => Glue.Length > 0 && Glue is not ("ตัวชี้วัด" or "ด้าน");
    }

    private static Figure? Before(string text, IndicatorMention mention)
    {
        var from = Math.Max(0, mention.Start - Reach);
        var match = RightBefore().Match(text[from..mention.Start]);
        if (!match.Success || ScoreText.Parse(match.Groups["score"].Value) is not { } score || (score.Scale == 0 && !match.Groups["unit"].Success))
            return null;
        return new Figure(score, from + match.Groups["score"].Index, match.Groups["glue"].Value);
    }

    [GeneratedRegex(@"(?<![0-9๐-๙.,/])(?<score>(100|๑๐๐)(\.[0๐]{1,2})?|[0-9๐-๙]{2}(\.[0-9๐-๙]{1,2})?)\s*(?<unit>คะแนน|%)?\s*(?<glue>[-–—:=|>]+|[(\[]|ได้แก่|คือ|เป็นของ|ของ|ใน|ด้าน|ตัวชี้วัด)?\s*(ด้าน|ตัวชี้วัด(ที่)?)?\s*([ieoIEO]?[0-9๐-๙]{1,2}[.)]?\s*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex RightBefore();

    /// <summary>What may stand before the first score of a list: a bullet, a number, คะแนน. After ได้ it goes on with what stands above.</summary>
    [GeneratedRegex(@"^\W*(([0-9๐-๙]{1,2}|[ก-ฮ])[.)]\W*)?((คะแนน|ร้อยละ)\W*)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Opening();

    [GeneratedRegex("สูงสุด|ต่ำสุด|(มาก|น้อย|สูง|ต่ำ)ที่สุด", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Best();
}
