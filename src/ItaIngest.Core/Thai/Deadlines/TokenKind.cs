namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>Sorts of words in a deadline. All but the first group come from <c>deadline_words.csv</c>.</summary>
internal enum TokenKind
{
    Other, Number, Date, Month, Dash, Slash, Open, Close,

    Quarter, FiscalYear, Era, YearWord, ThroughoutYear, Throughout, OfYear, Budget, Half, Round, First, Last,
    MonthWord, DayWord, Unit, Weekday,
    Every, OfEvery, Regularly, Recurring, MonthlyOrMonth, QuarterlyOrQuarter, TimesPer, Times, Per,
    To, And, From, Since, Anchor, Onwards, EndOf, Within, Between, Noise,
    Law,
}
