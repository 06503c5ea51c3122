using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>Grades of the assessment by year (<c>grades.csv</c>): AA–F to FY2565, ผ่านดีเยี่ยม and its like in FY2566–2567.</summary>
public static class Grades
{
    private static readonly Lazy<IReadOnlyList<GradeRule>> Rules = new(GradeRule.Load);

    /// <summary>
    /// The grade of a total, or null for a year whose rule is not known (FY2561–62, FY2568 on) and where the total alone
    /// does not give it: from FY2566 a total of 85 and more needs the scores of the instruments.
    /// </summary>
    /// <param name="assessmentYear">Buddhist fiscal year</param>
    /// <param name="total">0 to 100</param>
    /// <param name="leastInstrument">the lowest of IIT, EIT part 1, EIT part 2 and OIT, where known</param>
    public static string? Of(int assessmentYear, decimal total, decimal? leastInstrument = null)
    {
        var rules = Rules.Value.Where(r => r.Covers(assessmentYear)).ToList();
        var byInstrument = rules.Where(r => r.LeastInstrument is not null).ToList();
        var byTotal = rules.Find(r => r.LeastTotal <= total);
        if (byInstrument.Count == 0 || byTotal is null || !byTotal.Passes)
            return byTotal?.Grade;
        return leastInstrument is { } least ? byInstrument.Find(r => r.LeastInstrument <= least)?.Grade ?? byTotal.Grade : null;
    }

    /// <summary>
    /// True when a grade can go with a total in that year, false when it cannot, null when the year's rule is not known.
    /// </summary>
    public static bool? CanBe(string grade, int assessmentYear, decimal total)
    {
        var rules = Rules.Value.Where(r => r.Covers(assessmentYear)).ToList();
        if (rules.Count == 0)
            return null;
        var byTotal = rules.Find(r => r.LeastTotal <= total);
        var named = rules.Find(r => ThaiText.Skeleton(r.Grade) == ThaiText.Skeleton(grade));
        return named is not null && (named == byTotal || (named.LeastInstrument is { } least && total >= least && byTotal is { Passes: true }));
    }

    /// <summary>The grade word that a text consists of or begins with, in the spelling of the rules; null for none.</summary>
    public static string? Find(string text)
    {
        var map = new SkeletonMap(ThaiText.Normalise(text));
        return Rules.Value.Select(r => r.Grade).OrderByDescending(g => g.Length)
            .FirstOrDefault(g => map.Text.StartsWith(ThaiText.Skeleton(g), StringComparison.Ordinal) && !ContinuesLatin(map, g.Length));
    }

    /// <summary>A letter of a word or code (A4); the number of the next line is none.</summary>
    private static bool ContinuesLatin(SkeletonMap map, int length) =>
        length <= 2 && map.Text.Length > length && char.IsAsciiLetterOrDigit(map.Text[length]) && !map.IsBreakBefore(length);
}
