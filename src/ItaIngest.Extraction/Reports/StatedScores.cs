using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Extraction.Reports;

/// <summary>The scores that one text states of indicators, with the words that do.</summary>
internal static class StatedScores
{
    private const int Beside = 14;

    /// <param name="text">of a paragraph or cell</param>
    /// <param name="below">how the next paragraph begins, where it begins with a score (<see cref="CarriedScore"/>)</param>
    /// <param name="isListed">whether the text is a line of a list with the scores before the names; null where that is not known</param>
    public static IEnumerable<(Indicator Indicator, decimal Score, string Raw)> In(string text, string below = "", bool? isListed = null)
    {
        var normal = ThaiText.Normalise(below.Length > 0 ? $"{text}\n{below}" : text);
        var mentions = Indicators.Find(normal);
        var before = ScoreBeforeName.In(normal, mentions, isListed);
        foreach (var (mention, figure) in mentions.Zip(before))
        {
            if (IsOfAPart(normal, mention.Start) || IsOfAnInstrument(normal, mention.Start))
                continue;
            if (figure is { } own)
                yield return (mention.Indicator, own.Score, normal[own.Start..mention.NameEnd]);
            else if (mention.Score is { } score)
                yield return (mention.Indicator, score, normal[mention.Start..mention.End]);
        }
    }

    /// <summary>ตัวชี้วัดย่อยที่ ๑๐.๒ is a part of an indicator, with a score of its own.</summary>
    private static bool IsOfAPart(string text, int start) =>
        text[Math.Max(0, start - Beside)..Math.Min(text.Length, start + Beside)].Contains("ย่อย", StringComparison.Ordinal);

    /// <summary>แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) has the name of its first indicator in its own, and a mean.</summary>
    private static bool IsOfAnInstrument(string text, int start) =>
        text.AsSpan(0, start).TrimEnd() is var before && (before.EndsWith("แบบตรวจ", StringComparison.Ordinal) || before.EndsWith("แบบวัด", StringComparison.Ordinal));
}
