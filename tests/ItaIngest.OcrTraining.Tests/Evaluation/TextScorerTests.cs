using System.Diagnostics;
using System.Globalization;
using ItaIngest.OcrTraining.Evaluation;

namespace ItaIngest.OcrTraining.Tests.Evaluation;

public sealed class TextScorerTests
{
    private const string Printed = "ประจำปี พ.ศ. ๒๕๖๖ ได้ ๘๖.๕๐ คะแนน\nงบ 1,250,000 บาท ลงชื่อ ..........";
    private const string Read = "ประจําปี พ.ศ. ๒๕๒๖ ได้ ๘๖.๕๐ คะแน\nงบ 1,250,000 บาท ลงชือ .......";

    [Fact]
    public void Score_CountsByTheDefinitions()
    {
        var score = TextScorer.Score(Printed, Read);
        Assert.Equal(new TextScore(52, 3, 15, 14, 3, 2), score);
    }

    [Fact]
    public void SameText_IsPerfect()
    {
        var score = TextScorer.Score(Printed, Printed);
        Assert.Equal((0, 100.0, 100.0), (score.Errors, score.DigitPercent, score.NumberPercent));
    }

    [Fact]
    public void NothingRead_HasEveryCharacterWrong()
    {
        var score = TextScorer.Score(Printed, string.Empty);
        Assert.Equal((score.Characters, 0, 0), (score.Errors, score.DigitsRight, score.NumbersRight));
    }

    [SkippableFact]
    public void Score_AgreesWithTheSharedTool()
    {
        var tool = Repository.Shared("tools", "score_text.py");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("printed"), Printed);
        File.WriteAllText(folder.File("read"), Read);
        var start = new ProcessStartInfo("python3", [tool, folder.File("printed"), folder.File("read")]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadLine()!;

        var score = TextScorer.Score(Printed, Read);
        Assert.Contains(Percent(score.ErrorPercent), line, StringComparison.Ordinal);
        Assert.Contains($"{Percent(score.DigitPercent)} % of {score.Digits}", line, StringComparison.Ordinal);
        Assert.Contains($"{Percent(score.NumberPercent)} % of {score.Numbers}", line, StringComparison.Ordinal);
        Assert.EndsWith($"chars {score.Characters}", line, StringComparison.Ordinal);
    }

    private static string Percent(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
