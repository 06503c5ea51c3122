namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>Years of a range that writes only one of them, or none.</summary>
internal static class RangeYears
{
    /// <summary>
    /// ต.ค. - ก.ย. ๒๕๖๗ begins in the latest October before that September; ต.ค. ๒๕๖๖ - ก.ย. ends in the first
    /// September after that October; without any year both are of the report's fiscal year.
    /// </summary>
    public static Period? Resolve(TimePoint first, TimePoint last, FiscalYear? reportYear)
    {
        if (!first.HasYear && !last.HasYear)
        {
            if (reportYear is null)
                return null;
            first = first.In(reportYear.Value);
            return Near(first, last, YearsFrom(first.FiscalYear!.Value, +1));
        }
        if (!last.HasYear)
            return Near(first, last, YearsFrom(FiscalYearOf(first), +1));
        return first.HasYear ? Join(first, last) : Backwards(first, last);
    }

    private static Period? Near(TimePoint first, TimePoint last, IEnumerable<int> years) =>
        years.Select(year => Join(first, last.In(new FiscalYear(year)))).FirstOrDefault(p => p is not null);

    private static Period? Backwards(TimePoint first, TimePoint last) =>
        YearsFrom(FiscalYearOf(last), -1).Select(year => Join(first.In(new FiscalYear(year)), last)).FirstOrDefault(p => p is not null);

    private static int[] YearsFrom(int year, int step) => [year, year + step];

    private static int FiscalYearOf(TimePoint point) =>
        point.Resolve() is { } period ? FiscalYear.Of(period.Start).BuddhistYear : point.FiscalYear ?? point.Year ?? 0;

    /// <summary>Null when the second ends before the first begins: such a pair is a misread one.</summary>
    private static Period? Join(TimePoint first, TimePoint last) =>
        first.Resolve() is { } a && last.Resolve() is { } b && a.Start <= b.End ? new Period(a.Start, b.End) : null;
}
