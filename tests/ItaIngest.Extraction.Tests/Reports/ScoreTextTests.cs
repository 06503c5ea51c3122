using System.Globalization;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class ScoreTextTests
{
    [Theory]
    [InlineData("๘๖.๒๑", "86.21")]
    [InlineData(" 100.00 ", "100")]
    [InlineData("97.5 คะแนน", "97.5")]
    [InlineData("๐", "0")]
    public void Parse_TakesAScoreAlone(string text, string expected) => Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), ScoreText.Parse(text));

    [Theory]
    [InlineData("100.01")]
    [InlineData("86.213")]
    [InlineData("ข้อ ๓")]
    [InlineData("")]
    public void Parse_RefusesTheRest(string text) => Assert.Null(ScoreText.Parse(text));
}
