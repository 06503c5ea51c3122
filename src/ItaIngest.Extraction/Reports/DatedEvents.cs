using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads the days that prose gives: of the meeting, of the announcement of results, and the one at the head of a
/// memorandum. What a day is of, the words before it in its paragraph say.
/// </summary>
internal static class DatedEvents
{
    /// <summary>Skeleton characters before a day that can say what it is of.</summary>
    private const int WordsBefore = 260;

    /// <summary>A day opens a line of its own no further in than this.</summary>
    private const int LineStart = 3;

    private static readonly Regex Day = SkeletonPattern.Of(@"วันที่(?<day>\d{1,2}(เดือน)?[^\d]{3,14}?(พ\.?ศ\.?)?25\d\d)(?!\d)");
    private static readonly Regex Cause = SkeletonPattern.Of("(?<announced>ประกาศ(รับรอง)?(ผล|คะแนน))|(?<met>ประชุม)");
    private static readonly Regex About = SkeletonPattern.Of(@"ปี(งบประมาณ)?(พ\.?ศ\.?)?(?<year>25\d\d)");

    public static IReadOnlyList<DatedEvent> Read(ReportText text) => [.. text.Matches(Day).Select(match => EventOf(text, match)).OfType<DatedEvent>()];

    private static DatedEvent? EventOf(ReportText text, Match match)
    {
        var raw = text.Source(match.Groups["day"]).ToString();
        if (DeadlineParser.Parse(raw, null) is not { Kind: DeadlineKind.Date, Start: { } day })
            return null;
        var before = text.Map.Text[(match.Index - Math.Min(text.OffsetIn(match.Index), WordsBefore))..match.Index];
        var cause = Cause.Matches(before).LastOrDefault();
        if (cause is null && (text.OffsetIn(match.Index) > LineStart || !IsAloneInItsLine(text, match)))
            return null;
        var kind = cause is null ? DatedEventKind.Document : cause.Groups["announced"].Success ? DatedEventKind.Announcement : DatedEventKind.Meeting;
        var about = cause is null ? null : About.Matches(before[cause.Index..]).LastOrDefault();
        return new DatedEvent(kind, day, about is null ? null : int.Parse(about.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), raw, ReportText.EvidenceOf(text.At(match.Index)));
    }

    private static bool IsAloneInItsLine(ReportText text, Match match) => text.At(match.Index).Text.Length < 2 * match.Length;
}
