using System.Globalization;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class ScoreSumTests
{
    /// <summary>0.3·81.42 + 0.3·84.38 + 0.4·91.815 = 86.466: the total is 86.47.</summary>
    private static readonly string[] s_scores = ["88.13", "74.26", "79.41", "82.35", "82.95", "86.20", "83.17", "83.77", "96.43", "87.20"];

    private readonly List<string> _warnings = [];

    [Fact]
    public void SumThatHolds_AcceptsBadlyPrintedFigures()
    {
        var (indicators, overall) = Settle("86.47", confidence: 0.5);

        Assert.All(indicators, indicator => Assert.Empty(indicator.Evidence.ReviewReasons));
        Assert.Equal((86.47m, 0), (overall.Score, _warnings.Count));
    }

    [Theory]
    [InlineData(3, "19.41", "79.41")]
    [InlineData(2, "14.26", "74.26")]
    [InlineData(9, "98.43", "96.43")]
    public void OneMisreadDigit_IsRepairedAndSaid(int number, string read, string printed)
    {
        var (indicators, overall) = Settle("86.47", number, read, thai: false);
        var repaired = indicators.Single(indicator => indicator.Number == number);

        Assert.Equal((Number(printed), Raw(read, thai: false)), (repaired.Score, repaired.Raw));
        Assert.Equal([ReviewReasons.RepairedBySum], repaired.Evidence.ReviewReasons);
        Assert.All(indicators.Where(other => other != repaired), other => Assert.Empty(other.Evidence.ReviewReasons));
        Assert.Equal(86.47m, overall.Score);
        Assert.Contains(read, Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void MisreadTotal_IsRepairedInThaiDigits()
    {
        var statements = new StatementList(_warnings);
        statements.Choose(StatedFields.OverallScore, "82.47", "มีผลคะแนน ๘๒.๔๗", Place(1));

        var (indicators, overall) = new ScoreSum(statements, true).Settle(Ten(1, s_scores[0], true, 1), new OverallScore(82.47m, "A"), 2565);

        Assert.Equal(86.47m, overall.Score);
        var statement = Assert.Single(statements.All);
        Assert.Equal(("86.47", "มีผลคะแนน ๘๒.๔๗"), (statement.Value, statement.Raw));
        Assert.Equal([ReviewReasons.RepairedBySum], statement.Evidence.ReviewReasons);
        Assert.All(indicators, indicator => Assert.Empty(indicator.Evidence.ReviewReasons));
    }

    [Fact]
    public void TwoPossibleReadings_AreDoubtedAndNothingIsChanged()
    {
        // indicators 4 and 5 both read 87: either could have been 82
        var scores = s_scores.ToArray();
        (scores[3], scores[4]) = ("87.35", "87.95");
        var indicators = scores.Select((score, i) => Score(i + 1, score, false, 1)).ToList();
        var overall = Total(indicators.Select(indicator => indicator.Number == 4 ? indicator with { Score = 82.35m } : indicator));

        var (settled, _) = new ScoreSum(new StatementList(_warnings), true).Settle(indicators, new OverallScore(overall, null), null);

        Assert.Equal(indicators.Select(indicator => indicator.Score), settled.Select(indicator => indicator.Score));
        Assert.All(settled, indicator => Assert.Equal([ReviewReasons.SumDoesNotHold], indicator.Evidence.ReviewReasons));
    }

    [Fact]
    public void DigitsOfTheAuthor_AreNotRepaired()
    {
        var (indicators, _) = Settle("86.47", 3, "19.41", thai: false, fromPicture: false);

        Assert.Equal(19.41m, indicators[2].Score);
        Assert.Contains("the report says 86.47", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void ValueStatedElsewhere_IsTakenWhereItMakesTheSumRight()
    {
        var statements = new StatementList(_warnings);
        statements.Choose(StatedFields.Indicator(7), "88.17", "ตาราง", Place(2));
        statements.Other(StatedFields.Indicator(7), "83.17", "ข้อความ", Place(1));

        var (indicators, _) = new ScoreSum(statements, false).Settle(Ten(7, "88.17", false, 1), new OverallScore(86.47m, null), 2565);

        Assert.Equal((83.17m, ReviewReasons.ChosenBySum), (indicators[6].Score, Assert.Single(indicators[6].Evidence.ReviewReasons)));
        Assert.Equal([("83.17", true), ("88.17", false)], statements.All.Select(statement => (statement.Value, statement.IsChosen)));
    }

    [Fact]
    public void GradeOfAnotherTotal_IsDoubted()
    {
        var statements = new StatementList(_warnings);
        statements.Choose(StatedFields.OverallScore, "86.47", "", Place(1));
        statements.Choose(StatedFields.Grade, "AA", "", Place(1));

        new ScoreSum(statements, false).Settle([], new OverallScore(86.47m, "AA"), 2565);

        Assert.All(statements.All, statement => Assert.Equal([ReviewReasons.GradeDoesNotFit], statement.Evidence.ReviewReasons));
    }

    [Theory]
    [InlineData("86", 0)]
    [InlineData("88", 1)]
    public void RoundTotal_IsHeldToItsOwnPrecision(string total, int warnings)
    {
        Settle(total, fromPicture: false);
        Assert.Equal(warnings, _warnings.Count);
    }

    /// <summary>One digit of a random sheet misread as OCR misreads digits: what claims to be repaired is right.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(77)]
    public void RandomMisreadings_AreRepairedRightlyOrNotAtAll(int seed)
    {
        var random = new Random(seed);
        var (right, wrong) = (0, 0);
        for (var round = 0; round < 300; round++)
        {
            var sheet = Enumerable.Range(1, 10).Select(number => Score(number, (60 + random.Next(4000) / 100m).ToString("0.00", CultureInfo.InvariantCulture), true, 1)).ToList();
            var total = Total(sheet);
            var number = random.Next(10);
            var damaged = sheet.ToList();
            damaged[number] = Score(number + 1, Misread(sheet[number], random), true, 1);
            var (settled, _) = new ScoreSum(new StatementList(_warnings), true).Settle(damaged, new OverallScore(total, null), null);
            if (!settled.Any(score => score.Evidence.ReviewReasons.Contains(ReviewReasons.RepairedBySum)))
                continue;
            if (settled.Select(score => score.Score).SequenceEqual(sheet.Select(score => score.Score)))
                right++;
            else
                wrong++;
        }
        Assert.True(right >= 50 && wrong == 0, $"{right} repaired rightly, {wrong} wrongly");
    }

    private static string Misread(IndicatorScore score, Random random)
    {
        var readings = DigitReadings.Of(score.Score!.Value, score.Raw);
        return readings[random.Next(readings.Count)].ToString(CultureInfo.InvariantCulture);
    }

    private (IReadOnlyList<IndicatorScore> Indicators, OverallScore Overall) Settle(
        string total, int number = 1, string? read = null, bool thai = true, double confidence = 1, bool fromPicture = true) =>
        new ScoreSum(new StatementList(_warnings), fromPicture).Settle(Ten(number, read ?? s_scores[number - 1], thai, confidence), new OverallScore(Number(total), "A"), 2565);

    private static List<IndicatorScore> Ten(int number, string read, bool thai, double confidence) =>
        [.. s_scores.Select((score, i) => Score(i + 1, i + 1 == number ? read : score, thai, confidence))];

    private static IndicatorScore Score(int number, string score, bool thai, double confidence) =>
        new("", number, "", Number(score), Raw(score, thai), Place(confidence) with { ReviewReasons = confidence < 0.75 ? [ReviewReasons.LowConfidence] : [] });

    private static string Raw(string score, bool thai) => "ตัวชี้วัด " + (thai ? Core.Thai.ThaiDigits.ToThai(score) : score);

    private static decimal Total(IEnumerable<IndicatorScore> indicators) => Scores.Total(indicators.ToDictionary(score => score.Number, score => score.Score!.Value))!.Value;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Evidence Place(double confidence) => new(1, 1, Box.None, Origin.Ocr, confidence, []);
}
