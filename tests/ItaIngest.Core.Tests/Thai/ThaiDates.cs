using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;

namespace ItaIngest.Core.Tests.Thai;

/// <summary>Writes a day in the ways of Thai documents, and reads such a text as a deadline of one day.</summary>
internal static class ThaiDates
{
    private static readonly string[] Full =
        ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];

    private static readonly string[] Short =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    public static IEnumerable<string> Write(DateOnly day)
    {
        var year = day.Year + 543;
        var (full, abbreviated) = (Full[day.Month - 1], Short[day.Month - 1]);
        string[] arabic =
        [
            $"{day.Day} {full} {year}", $"วันที่ {day.Day} เดือน {full} พ.ศ. {year}", $"{day.Day} {abbreviated} {year % 100:00}",
            $"{day.Day}/{day.Month}/{year}", $"ภายในวันที่ {day.Day:00} {abbreviated}{year}", $"{day.Day}\n{full}\n{year}",
        ];
        return arabic.Concat(arabic.Select(ThaiDigits.ToThai));
    }

    public static DateOnly? Read(string text) =>
        DeadlineParser.Parse(text, new FiscalYear(2500)) is { Kind: DeadlineKind.Date } deadline && deadline.Start == deadline.End ? deadline.Start : null;
}
