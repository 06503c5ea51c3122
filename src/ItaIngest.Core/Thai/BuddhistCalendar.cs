namespace ItaIngest.Core.Thai;

/// <summary>
/// Years of the Buddhist era as Thai documents write them, in Gregorian days. .NET's own Thai calendar is not used: it
/// depends on the culture of the thread. Days before 1941, when the Thai year began in April, do not occur in reports.
/// </summary>
public static class BuddhistCalendar
{
    private const int Offset = 543;

    /// <summary>The first and last Buddhist year that a report can mean: 2500 is 1957.</summary>
    public const int FirstYear = 2500, LastYear = 2650;

    /// <summary>2566 → 2023.</summary>
    public static int ToGregorian(int buddhistYear) => buddhistYear - Offset;

    /// <summary>2023 → 2566.</summary>
    public static int ToBuddhist(int gregorianYear) => gregorianYear + Offset;

    /// <summary>
    /// The Buddhist year that a written number means: four digits as they are, two digits from ๕๐ in the century 2500 (๖๖ is
    /// 2566), Gregorian years of this century converted. Null for anything else.
    /// </summary>
    /// <param name="number">the number as written</param>
    /// <param name="digits">how many digits were written</param>
    public static int? Year(int number, int digits) => (number, digits) switch
    {
        ( >= FirstYear and <= LastYear, 4) => number,
        ( >= 2000 and <= 2100, 4) => ToBuddhist(number),
        ( >= 50, 2) => FirstYear + number,
        _ => null,
    };

    /// <summary>All days of a month of a Buddhist year.</summary>
    public static Period Month(int buddhistYear, int month)
    {
        var start = new DateOnly(ToGregorian(buddhistYear), month, 1);
        return new Period(start, start.AddMonths(1).AddDays(-1));
    }

    /// <summary>A day, or null when the month has no such day.</summary>
    public static DateOnly? Day(int buddhistYear, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(ToGregorian(buddhistYear), month)
            ? new DateOnly(ToGregorian(buddhistYear), month, day)
            : null;
}
