using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads which fiscal year the report is for. The title says it; prose names other years too: that of the assessment,
/// those of laws and of earlier plans.
/// </summary>
internal static class FiscalYearReader
{
    /// <summary>Dated deadlines all in one year outweigh a doubtful title, not a plain one.</summary>
    private const double DeadlinesWeight = 3;

    private const int LeastDeadlines = 2;

    /// <param name="text">the running text</param>
    /// <param name="framed">the same with the tables of keys and values before it, which tell where the text leaves in doubt</param>
    /// <param name="measures">whose deadlines lie in the year</param>
    /// <param name="statements">gets the year</param>
    public static int? Read(ReportText text, ReportText? framed, IReadOnlyList<MeasureTable> measures, StatementList statements)
    {
        var dated = YearsOfDeadlines(measures);
        var (found, best) = Best(text, dated);
        if (best is not { Weight: >= 1 } && framed is not null && Best(framed, dated) is { Chosen: { } said } inFrame && (best is null || said.Weight >= 1))
            (text, found, best) = (framed, inFrame.Found, inFrame.Chosen);
        if (best is not { } chosen)
            return null;
        Add(StatedFields.FiscalYear, chosen.Year, true, text, chosen.Match, statements);
        if (chosen.Match.Groups["year"].Length == 2)
            statements.Doubt(StatedFields.FiscalYear, ReviewReasons.YearAssumed);
        if (chosen.Weight < 1 || chosen.IsUnlikely)
            statements.Doubt(StatedFields.FiscalYear, ReviewReasons.YearDoubtful);
        NoteOthers(text, found, chosen.Year, statements);
        return chosen.Year;
    }

    /// <summary>Adds a year that a match states, once for each year.</summary>
    public static void Add(string field, int year, bool isChosen, ReportText text, Match match, StatementList statements)
    {
        var (value, raw) = (year.ToString(CultureInfo.InvariantCulture), text.Source(match).ToString());
        if (isChosen)
            statements.Choose(field, value, raw, ReportText.EvidenceOf(text.At(match.Index)));
        else
            statements.Other(field, value, raw, ReportText.EvidenceOf(text.At(match.Index)));
    }

    /// <summary>All years named, and the plainest mention of the one that most speaks for.</summary>
    private static (IReadOnlyList<FiscalYearMention> Found, FiscalYearMention? Chosen) Best(ReportText text, Dictionary<int, double> dated)
    {
        var found = FiscalYearMention.Of(text);
        if (found.Count == 0)
            return (found, null);
        var year = found.GroupBy(mention => mention.Year).MaxBy(group => group.Sum(mention => mention.Weight) + (DeadlinesWeight * dated.GetValueOrDefault(group.Key)))!.Key;
        return (found, found.Where(mention => mention.Year == year).MaxBy(mention => mention.Weight));
    }

    /// <summary>Other years of the title speak against the one taken; those of prose do not.</summary>
    private static void NoteOthers(ReportText text, IEnumerable<FiscalYearMention> found, int year, StatementList statements)
    {
        foreach (var other in found.Where(mention => mention.IsTitle && (mention.Weight >= FiscalYearMention.TitleWeight || mention.IsUnlikely) && mention.Year != year).DistinctBy(mention => mention.Year))
        {
            Add(StatedFields.FiscalYear, other.Year, false, text, other.Match, statements);
            statements.Doubt(StatedFields.FiscalYear, ReviewReasons.OtherValueStated);
            statements.Warn(string.Create(CultureInfo.InvariantCulture, $"other fiscal year in the title: {other.Year}"));
        }
    }

    /// <summary>For each fiscal year the share of the dated deadlines that lie in it; none where the tables hardly date any.</summary>
    private static Dictionary<int, double> YearsOfDeadlines(IReadOnlyList<MeasureTable> measures)
    {
        var years = measures.SelectMany(table => table.Rows.SelectMany(row => row.Cells)
                .Where(cell => table.Columns[Math.Clamp(cell.Column, 0, table.Columns.Count - 1)] is { } column && (column.Role == Fields.Deadline || column.Also == Fields.Deadline)))
            .Select(cell => DeadlineParser.Parse(cell.Text, null)?.Start)
            .OfType<DateOnly>()
            .Select(start => FiscalYear.Of(start).BuddhistYear)
            .ToList();
        return years.Count < LeastDeadlines ? [] : years.GroupBy(year => year).ToDictionary(group => group.Key, group => (double)group.Count() / years.Count);
    }
}
