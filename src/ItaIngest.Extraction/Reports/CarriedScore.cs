using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// The score that a line begins with and that belongs to the line above: prose broken before "ได้ ๘๘.๔๙ คะแนน" or "(๗๗.๔๗)", and
/// lists with each name on a line and its score on the next.
/// </summary>
internal static partial class CarriedScore
{
    /// <summary>The beginning of the paragraph up to its score; empty where it does not begin with one.</summary>
    /// <param name="passages">of the report</param>
    /// <param name="index">of the line above</param>
    public static string Below(IReadOnlyList<Passage> passages, int index)
    {
        if (TextAt(passages, index + 1) is not { } below || Opening().Match(below) is not { Success: true } opening || ScoreBeforeName.IsListed(passages, index + 1))
            return "";
        // names one below the other and then their scores so: which is whose cannot be told here
        var isAlone = opening.Length == below.Length;
        return isAlone && TextAt(passages, index + 2) is { } next && Opening().Match(next) is { Success: true } second && second.Length == next.Length ? "" : opening.Value;
    }

    /// <summary>Whether a line begins with a score that is the line's above.</summary>
    public static bool Opens(string text) => Opening().IsMatch(ThaiDigits.WithZeros(ThaiText.Normalise(text)).TrimEnd());

    private static string? TextAt(IReadOnlyList<Passage> passages, int index) =>
        index < passages.Count && !passages[index].IsRunning ? ThaiDigits.WithZeros(ThaiText.Normalise(passages[index].Text)).TrimEnd() : null;

    /// <summary>A total has words of its own (รวม, ภาพรวม, เฉลี่ย); ๒.๑ opens an item; ๘๕ ขึ้นไป is a mark to reach.</summary>
    [GeneratedRegex(@"^\s*((ได้รับ|ได้|มี|ผล|ค่า|คะแนน|ร้อยละ|เท่ากับ|อยู่ที่|คือ|ที่|[:=(.–-])\s*)*([0-9๐-๙]{2} ?\. ?[0-9๐-๙]{1,2}|100(\.00?)?|๑๐๐(\.๐๐?)?|[0-9๐-๙]{2}(?=\s*(คะแนน|%|\))))(?![0-9๐-๙.])\s*(คะแนน|%|[),;]|$|(?=ตัวชี้วัด|และ|ระดับ))(?!\s*(ขึ้นไป|จาก))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Opening();
}
