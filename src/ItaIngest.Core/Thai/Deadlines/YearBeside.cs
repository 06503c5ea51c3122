namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>Times in a list share a year that is written once: ม.ค., เม.ย. และ ก.ค. ๒๕๖๖.</summary>
internal static class YearBeside
{
    /// <summary>
    /// The time with the year of the next one of its sort, else of the one before it; a month later
    /// in the year than the one whose year is written at the end belongs to the year before (ธ.ค., มี.ค. ๒๕๖๖).
    /// </summary>
    public static TimePoint Fill(IReadOnlyList<Phrase> phrases, int at, TimePoint point)
    {
        if (point.HasYear)
            return point;
        for (var i = at + 1; i < phrases.Count && phrases[i].Kind is PhraseKind.And or PhraseKind.Point; i++)
        {
            if (phrases[i].Point is { HasYear: true } later && later.Kind == point.Kind)
                return point with { FiscalYear = later.FiscalYear, Year = later.Year - (later.Number < point.Number ? 1 : 0) };
        }
        for (var i = at - 1; i >= 0 && phrases[i].Kind is PhraseKind.And or PhraseKind.Point; i--)
        {
            if (phrases[i].Point is { HasYear: true } earlier && earlier.Kind == point.Kind)
                return point with { FiscalYear = earlier.FiscalYear, Year = earlier.Year + (earlier.Number > point.Number ? 1 : 0) };
        }
        return point;
    }
}
