using System.Globalization;
using ItaIngest.Core.Thai;

namespace ItaIngest.Pipeline.Findings;

/// <summary>How findings write days, figures and lists: the same in every culture.</summary>
internal static class Words
{
    /// <summary>8/12/2564: day, month and Buddhist year.</summary>
    public static string ThaiDay(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day}/{day.Month}/{BuddhistCalendar.ToBuddhist(day.Year)}");

    /// <summary>2021-12-08.</summary>
    public static string IsoDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Figure(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A share of 0 to 1 as a whole number of a hundred.</summary>
    public static string Percent(double share) => Math.Round(100 * share).ToString(CultureInfo.InvariantCulture);

    public static string Numbers(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Words of a report on one line, cut where they run long.</summary>
    public static string Quote(string text, int length = 80)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= length ? line : line[..length] + "…";
    }
}
