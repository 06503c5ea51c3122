using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class ScoresTests
{
    private static readonly Dictionary<int, decimal> Example = new decimal[] { 91.20m, 83.40m, 88.00m, 79.90m, 85.50m, 84.10m, 80.30m, 82.70m, 95.00m, 87.50m }
        .Select((score, i) => (i, score)).ToDictionary(s => s.i + 1, s => s.score);

    [Fact]
    public void Total_IsWeighted30To30To40() => Assert.Equal(86.89m, Scores.Total(Example));

    [Fact]
    public void Total_NeedsAllTen() => Assert.Null(Scores.Total(Example.Where(s => s.Key != 4).ToDictionary()));

    [Theory]
    [InlineData("86.9", true)]
    [InlineData("86.89", true)]
    [InlineData("86.90", true)]
    [InlineData("86.86", false)]
    [InlineData("77.89", false)]
    public void AddUp_ChecksThePrintedTotal(string total, bool expected) =>
        Assert.Equal(expected, Scores.AddUp(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture), Example));

    [Fact]
    public void Mean_IsOfOneInstrument() => Assert.Equal(91.25m, Scores.Mean(Example, "OIT"));
}
