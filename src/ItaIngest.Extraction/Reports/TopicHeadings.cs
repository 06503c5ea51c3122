using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Tells the headings of topics.</summary>
internal static partial class TopicHeadings
{
    private const int LongestHeading = 120;

    /// <summary>One of the seven topics, "ด้านที่ ๒ …", or "(๓) ช่องทาง…": a bracketed number. A plain number opens a chapter of the report, not a topic of its measures.</summary>
    public static bool Is(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length is 0 or > LongestHeading)
            return false;
        return Topics.Find(text) is not null || OpensWithBracket(line) || Counted().IsMatch(text);
    }

    /// <summary>The word of a counted part of a report (ส่วน of "ส่วนที่ ๑ …"), or null.</summary>
    public static string? PartOf(string text) =>
        text.Length <= LongestHeading && Part().Match(text) is { Success: true } match ? match.Groups["word"].Value : null;

    private static bool OpensWithBracket(ReadOnlySpan<char> line) => line.StartsWith("(")
        && ItemMarker.TryRead(line, out var marker)
        && marker.Number.Length is 1 or 2
        && char.IsAsciiDigit(marker.Number[0]);

    [GeneratedRegex(@"^\s*(ด้าน|ประเด็น|หมวด|มิติ|องค์ประกอบ|กลุ่มประเด็น)\s*ที่\s*[0-9๐-๙]{1,2}(?![0-9๐-๙.])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\s*(?<word>ส่วน|ด้าน|ประเด็น|หมวด|มิติ|องค์ประกอบ|กลุ่ม|ตัวชี้วัด|แบบวัด|เรื่อง|หัวข้อ|ยุทธศาสตร์|ภารกิจ)\s*(ที่)?\s*[0-9๐-๙]{1,2}(?![0-9๐-๙])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Part();
}
