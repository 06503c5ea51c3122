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

    /// <summary>
    /// What parts of a report such as this one have in common: the word that is counted (ส่วน of "ส่วนที่ ๑ …"), the signs of
    /// its number (# and a dot of "๒. แบบวัด…"), or the word it begins with (ด้าน…); null for a line that heads nothing.
    /// </summary>
    public static string? PartOf(string text)
    {
        var line = text.Trim();
        if (line.Length is 0 or > LongestHeading || line.EndsWith("ดังนี้", StringComparison.Ordinal))
            return null;
        if (Part().Match(line) is { Success: true } part)
            return part.Groups["word"].Value;
        if (ItemMarker.TryRead(line, out var marker) && marker.Number.Length is 1 or 2 && !marker.Number.Contains('.', StringComparison.Ordinal))
            return Numbers().Replace(line[..marker.Length].Trim(), "#");
        return Named().Match(line) is { Success: true } named ? named.Groups["word"].Value[..2] : null;
    }

    /// <summary>Whether a line begins as a topic or a part does.</summary>
    public static bool OpensPart(string text) => Is(text) || PartOf(text) is not null;

    private static bool OpensWithBracket(ReadOnlySpan<char> line) => line.StartsWith("(")
        && ItemMarker.TryRead(line, out var marker)
        && marker.Number.Length is 1 or 2
        && char.IsAsciiDigit(marker.Number[0]);

    [GeneratedRegex(@"^\s*(ด้าน|ประเด็น|หมวด|มิติ|องค์ประกอบ|กลุ่มประเด็น)\s*ที่\s*[0-9๐-๙]{1,2}(?![0-9๐-๙.])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"[0-9๐-๙]+|[ก-ฮ]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<word>ด้าน|แบบวัด|แบบสำรวจ|แบบตรวจ|หมวด|มิติ|ประเด็น|เครื่องมือ|ตัวชี้วัด|องค์ประกอบ)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\s*(?<word>ส่วน|ด้าน|ประเด็น|หมวด|มิติ|องค์ประกอบ|กลุ่ม|ตัวชี้วัด|แบบวัด|เรื่อง|หัวข้อ|ยุทธศาสตร์|ภารกิจ)\s*(ที่)?\s*[0-9๐-๙]{1,2}(?![0-9๐-๙])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Part();
}
