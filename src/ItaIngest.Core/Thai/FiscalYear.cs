namespace ItaIngest.Core.Thai;

/// <summary>
/// A Thai government fiscal year: year N of the Buddhist era runs from 1 October N−1 to 30 September N.
/// Source: พ.ร.บ. วิธีการงบประมาณ พ.ศ. ๒๕๖๑, section 4.
/// </summary>
/// <param name="BuddhistYear">e.g. 2566</param>
public readonly record struct FiscalYear(int BuddhistYear)
{
    public DateOnly Start => new(BuddhistCalendar.ToGregorian(BuddhistYear) - 1, 10, 1);

    public DateOnly End => new(BuddhistCalendar.ToGregorian(BuddhistYear), 9, 30);

    public Period Whole => new(Start, End);

    /// <summary>Quarter 1 (October–December) to 4 (July–September).</summary>
    public Period Quarter(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        return new Period(Start.AddMonths(3 * (number - 1)), Start.AddMonths(3 * number).AddDays(-1));
    }

    /// <summary>Half 1 (October–March) or 2 (April–September).</summary>
    public Period Half(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 2);
        return new Period(Start.AddMonths(6 * (number - 1)), Start.AddMonths(6 * number).AddDays(-1));
    }

    /// <summary>The Buddhist calendar year of a month of this fiscal year: October to December lie in the year before.</summary>
    public int YearOfMonth(int month) => month >= 10 ? BuddhistYear - 1 : BuddhistYear;

    public bool Contains(DateOnly day) => day >= Start && day <= End;

    /// <summary>The fiscal year that a day lies in.</summary>
    public static FiscalYear Of(DateOnly day) => new(BuddhistCalendar.ToBuddhist(day.Year) + (day.Month >= 10 ? 1 : 0));
}
