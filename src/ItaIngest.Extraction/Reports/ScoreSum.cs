using System.Globalization;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>Holds the ten scores against the total that the report states.</summary>
internal static class ScoreSum
{
    public static void Check(IReadOnlyList<IndicatorScore> indicators, OverallScore overall, ICollection<string> warnings)
    {
        var scores = indicators.Where(indicator => indicator.Score is not null).ToDictionary(indicator => indicator.Number, indicator => indicator.Score!.Value);
        if (overall.Score is { } stated && Scores.Total(scores) is { } sum && !Scores.AddUp(stated, scores))
            warnings.Add(string.Create(CultureInfo.InvariantCulture, $"the ten scores give {sum:0.00}, the report says {stated}"));
    }
}
