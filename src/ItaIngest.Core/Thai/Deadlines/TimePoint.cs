namespace ItaIngest.Core.Thai.Deadlines;

internal enum PointKind
{
    Day, Month, Quarter, FirstMonths, SecondHalf, Year,
}

/// <summary>A time as it is written, its year perhaps left out.</summary>
/// <param name="Kind">sort</param>
/// <param name="Number">month (day, month), quarter, or number of months (first months); 0 for a day whose month follows later (๑ - ๓ มีนาคม)</param>
internal sealed record TimePoint(PointKind Kind, int Number = 0)
{
    public int Day { get; init; }

    /// <summary>Buddhist calendar year.</summary>
    public int? Year { get; init; }

    /// <summary>Buddhist fiscal year.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Only the last day is meant: ณ สิ้นปีงบประมาณ.</summary>
    public bool AtEnd { get; init; }

    /// <summary>The words say that it is the year's whole length (ตลอด), so that a quarter beside it does not belong to it.</summary>
    public bool IsWhole { get; init; }

    public bool HasYear => Year is not null || FiscalYear is not null;

    public DeadlineKind DeadlineKind => AtEnd ? DeadlineKind.Date : Kind switch
    {
        PointKind.Day => DeadlineKind.Date,
        PointKind.Month => DeadlineKind.Month,
        PointKind.Quarter => DeadlineKind.Quarter,
        PointKind.Year => DeadlineKind.FiscalYear,
        _ => DeadlineKind.Range,
    };

    /// <summary>The same with a year where none was written.</summary>
    public TimePoint In(FiscalYear year) => HasYear ? this : this with { FiscalYear = year.BuddhistYear };

    /// <summary>The days, or null without a year or for a day that does not exist.</summary>
    public Period? Resolve()
    {
        if (Whole() is not { } period)
            return null;
        return AtEnd ? new Period(period.End, period.End) : period;
    }

    private Period? Whole()
    {
        if (!HasYear)
            return null;
        var fiscal = new FiscalYear(FiscalYear ?? Year!.Value);
        switch (Kind)
        {
            case PointKind.Day when Number > 0:
                return BuddhistCalendar.Day(CalendarYear(fiscal), Number, Day) is { } day ? new Period(day, day) : null;
            case PointKind.Month:
                return BuddhistCalendar.Month(CalendarYear(fiscal), Number);
            case PointKind.Quarter:
                return fiscal.Quarter(Number);
            case PointKind.FirstMonths:
                return new Period(fiscal.Start, fiscal.Start.AddMonths(Number).AddDays(-1));
            case PointKind.SecondHalf:
                return fiscal.Half(2);
            case PointKind.Year:
                return fiscal.Whole;
            default:
                return null;
        }
    }

    private int CalendarYear(FiscalYear fiscal) => Year ?? fiscal.YearOfMonth(Number);
}
