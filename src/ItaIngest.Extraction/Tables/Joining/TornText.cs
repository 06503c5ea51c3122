using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>Tells whether two texts, one at the foot of a page and one at the head of the next, are one, by owners and times.</summary>
internal static class TornText
{
    private const int Longest = 80; // characters; a longer text names owners and times by the way

    /// <summary>True where an owner or a time runs from one into the other, false where each says its own, null where nothing tells.</summary>
    public static bool? Of(string above, string below) =>
        above.Length + below.Length > Longest ? null : OfOwners(above.Trim(), below.Trim()) ?? OfTimes(above.Trim(), below.Trim());

    /// <summary>"กองการศึกษา | ศาสนาและวัฒนธรรม" is one division, "กองคลัง | กองช่าง" are two.</summary>
    private static bool? OfOwners(string above, string below)
    {
        if (Divisions.Find(ThaiText.JoinLines([above, below])).Any(owner => owner.Start < above.Length && owner.End > above.Length + 1))
            return true;
        return Divisions.Find(above).Count > 0 && Divisions.Find(below).Count > 0 ? false : null;
    }

    /// <summary>"ม.ค. - เม.ย. | ๒๕๖๗" and "ภายในวันที่ ๑๕ | มกราคม ๒๕๖๗" are one time, "ทุกเดือน | ไตรมาสที่ ๒" are two.</summary>
    private static bool? OfTimes(string above, string below)
    {
        DeadlineKind? first = KindOf(above), second = KindOf(below), both = KindOf($"{above} {below}");
        if (both is null || second is null)
            return null;
        if (IsYear(below))
            return HasYear(above) ? false : true;
        return first is not null ? false : both != second ? true : null;
    }

    private static DeadlineKind? KindOf(string text) => DeadlineParser.Parse(text, null) is { Kind: not DeadlineKind.Unparsed } deadline ? deadline.Kind : null;

    private static bool IsYear(string text) => ThaiDigits.TryParseInteger(text, out var year) && year is > 2500 and < 2600;

    private static bool HasYear(string text) => ThaiDigits.ToArabic(text).Contains("25", StringComparison.Ordinal);
}
