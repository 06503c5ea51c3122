namespace ItaIngest.Core.Thai.Deadlines;

/// <summary>
/// Reads the deadline column of a report: Thai phrases for days, months, quarters, fiscal years, half years, ranges and
/// repetitions, in Buddhist years of four or two digits, in digits of both scripts. Three steps: words
/// (<see cref="DeadlineTokenizer"/>), times and joining words (<see cref="PhraseReader"/>), dates (<see cref="PhraseResolver"/>).
/// </summary>
public static class DeadlineParser
{
    private const int MostYearsAway = 5;
    private const string Blanks = "-–—−‐‑_. \u00A0\n\r\t";

    /// <summary>
    /// What the words mean, or null for a blank cell or a dash. Words without a time that can be placed give
    /// <see cref="Deadline.Unparsed"/>.
    /// </summary>
    /// <param name="text">the cell, raw or normalised, its lines parted by line breaks or spaces</param>
    /// <param name="reportYear">the report's fiscal year, for times without a year; without it such times are unparsed</param>
    public static Deadline? Parse(string? text, FiscalYear? reportYear)
    {
        var normal = ThaiText.Normalise(text ?? "").Trim();
        if (normal.AsSpan().Trim(Blanks).IsEmpty)
            return null;
        var phrases = PhraseReader.Read(DeadlineTokenizer.Read(normal));
        var deadline = PhraseResolver.Resolve(phrases, reportYear);
        return IsFar(deadline.Start, reportYear) || IsFar(deadline.End, reportYear) ? deadline with { YearDoubtful = true } : deadline;
    }

    private static bool IsFar(DateOnly? day, FiscalYear? reportYear) =>
        day is { } d && reportYear is { } year && Math.Abs(FiscalYear.Of(d).BuddhistYear - year.BuddhistYear) > MostYearsAway;
}
