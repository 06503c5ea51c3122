using System.Globalization;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Holds the ten scores against the stated total (30/30/40) and the grade against the rule of its year. What agrees is
/// accepted. Otherwise, where just one other reading makes the sum right, it is taken: a value that the report states
/// elsewhere, or one digit that OCR may have taken for another. Else all of it is in doubt. A digit misread in a way that
/// the list of confusions does not know can be put down to another figure (on random sheets in one case of eight), so
/// that a repair is always one to be looked at.
/// </summary>
/// <param name="statements">has the other stated values; gets what was changed and what is in doubt</param>
/// <param name="isReadFromPicture">false where digits are the author's own: nothing is repaired there</param>
internal sealed class ScoreSum(StatementList statements, bool isReadFromPicture)
{
    /// <summary>The total's place among the numbers of the indicators.</summary>
    private const int Total = 0;

    private readonly record struct Reading(int Number, decimal Score);

    public (IReadOnlyList<IndicatorScore> Indicators, OverallScore Overall) Settle(IReadOnlyList<IndicatorScore> indicators, OverallScore overall, int? assessmentYear)
    {
        (indicators, overall) = HoldSum(indicators, overall, assessmentYear);
        if (overall is { Score: { } total, Grade: { } grade } && assessmentYear is { } year && Grades.CanBe(grade, year, total) == false)
        {
            statements.Doubt(StatedFields.OverallScore, ReviewReasons.GradeDoesNotFit);
            statements.Doubt(StatedFields.Grade, ReviewReasons.GradeDoesNotFit);
        }
        return (indicators, overall);
    }

    private (IReadOnlyList<IndicatorScore> Indicators, OverallScore Overall) HoldSum(IReadOnlyList<IndicatorScore> indicators, OverallScore overall, int? assessmentYear)
    {
        var scores = indicators.Where(indicator => indicator.Score is not null).ToDictionary(indicator => indicator.Number, indicator => indicator.Score!.Value);
        if (overall.Score is not { } stated || Scores.Total(scores) is not { } sum)
            return (indicators, overall);
        scores[Total] = stated;
        if (Scores.AddUp(stated, scores))
            return (indicators.Select(Accepted).ToList(), overall);
        bool Fits(Reading reading) => AddsUp(scores, reading, Scores.AddUp) && FitsGrade(reading, overall, assessmentYear);
        if (Only(Stated(scores).Where(Fits)) is { } elsewhere)
            return Take(elsewhere, ReviewReasons.ChosenBySum, indicators, overall);
        if (isReadFromPicture && Only(Misread(indicators, scores).Where(Fits)) is { } repaired && AddsUp(scores, repaired, Scores.AddUpExactly))
            return Take(repaired, ReviewReasons.RepairedBySum, indicators, overall);
        statements.Warn(string.Create(CultureInfo.InvariantCulture, $"the ten scores give {sum:0.00}, the report says {stated}"));
        statements.Doubt(StatedFields.OverallScore, ReviewReasons.SumDoesNotHold);
        return (indicators.Select(Doubted).ToList(), overall);
    }

    private static Reading? Only(IEnumerable<Reading> readings) =>
        readings.Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>What the report states elsewhere for one of them.</summary>
    private IEnumerable<Reading> Stated(Dictionary<int, decimal> scores) =>
        from number in scores.Keys
        let field = FieldOf(number)
        from other in statements.All
        where other.Field == field && !other.IsChosen
        select new Reading(number, decimal.Parse(other.Value, CultureInfo.InvariantCulture));

    private IEnumerable<Reading> Misread(IReadOnlyList<IndicatorScore> indicators, Dictionary<int, decimal> scores)
    {
        var raw = indicators.ToDictionary(indicator => indicator.Number, indicator => indicator.Raw);
        raw[Total] = statements.All.FirstOrDefault(statement => statement.Field == StatedFields.OverallScore && statement.IsChosen)?.Raw ?? "";
        return scores.SelectMany(score => DigitReadings.Of(score.Value, raw[score.Key]).Select(value => new Reading(score.Key, value)));
    }

    private static bool AddsUp(Dictionary<int, decimal> scores, Reading reading, Func<decimal, IReadOnlyDictionary<int, decimal>, bool> rule)
    {
        var changed = new Dictionary<int, decimal>(scores) { [reading.Number] = reading.Score };
        return rule(changed[Total], changed);
    }

    /// <summary>The total must not contradict the stated grade; one that does is itself what was misread.</summary>
    private static bool FitsGrade(Reading reading, OverallScore overall, int? assessmentYear) =>
        overall.Grade is not { } grade || assessmentYear is not { } year
        || Grades.CanBe(grade, year, reading.Number == Total ? reading.Score : overall.Score!.Value) != false;

    private (IReadOnlyList<IndicatorScore> Indicators, OverallScore Overall) Take(Reading reading, string reason, IReadOnlyList<IndicatorScore> indicators, OverallScore overall)
    {
        var before = reading.Number == Total ? overall.Score : indicators.First(indicator => indicator.Number == reading.Number).Score;
        var name = reading.Number == Total ? "total" : string.Create(CultureInfo.InvariantCulture, $"indicator {reading.Number}");
        statements.Warn(string.Create(CultureInfo.InvariantCulture, $"{name}: {before} taken as {reading.Score}, which alone makes the sum right"));
        statements.Change(FieldOf(reading.Number), OverallScoreReader.Written(reading.Score), reason);
        if (reading.Number == Total)
            return (indicators, overall with { Score = reading.Score });
        return ([.. indicators.Select(indicator => indicator.Number != reading.Number ? indicator : indicator with { Score = reading.Score, Evidence = StatementList.With(indicator.Evidence, [reason]) })], overall);
    }

    /// <summary>Ten figures and a total that agree were read right, however badly they are printed.</summary>
    private static IndicatorScore Accepted(IndicatorScore indicator) =>
        indicator with { Evidence = indicator.Evidence with { ReviewReasons = [.. indicator.Evidence.ReviewReasons.Where(reason => reason != ReviewReasons.LowConfidence)] } };

    private static IndicatorScore Doubted(IndicatorScore indicator) =>
        indicator with { Evidence = StatementList.With(indicator.Evidence, [ReviewReasons.SumDoesNotHold]) };

    private static string FieldOf(int number) => number == Total ? StatedFields.OverallScore : StatedFields.Indicator(number);
}
