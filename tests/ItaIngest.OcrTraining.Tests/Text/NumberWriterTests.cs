using System.Text.RegularExpressions;
using ItaIngest.OcrTraining.Text;

namespace ItaIngest.OcrTraining.Tests.Text;

public sealed class NumberWriterTests
{
    [Theory]
    [InlineData("year", @"^[2๒][5๕][4-7๔-๗]\d$")]
    [InlineData("score", @"^\d{2,3}\.\d\d$")]
    [InlineData("amount", @"^\d{1,3}(,\d{3})*$")]
    [InlineData("slashdate", @"^\d{1,2}/\d{1,2}/[2๒][5๕]\d\d$")]
    [InlineData("item", @"^(\(\d{1,2}\)|\d{1,2}\)|\d{1,2}\.(\d(\.\d)?)?)$")]
    public void Write_KeepsTheShapeInEitherScript(string kind, string shape)
    {
        var numbers = new NumberWriter(new Random(7));
        for (var i = 0; i < 200; i++)
        {
            numbers.NextLine();
            Assert.Matches(new Regex(shape, RegexOptions.None, TimeSpan.FromSeconds(1)), numbers.Write(kind));
        }
    }

    [Fact]
    public void DigitsOfBothScripts_AreAllFrequent()
    {
        var numbers = new NumberWriter(new Random(3));
        var counts = new Dictionary<char, int>();
        for (var i = 0; i < 4000; i++)
        {
            numbers.NextLine();
            foreach (var letter in numbers.Write("n").Where(char.IsDigit))
            {
                counts[letter] = counts.GetValueOrDefault(letter) + 1;
            }
        }

        Assert.Equal(20, counts.Count);
        Assert.All(counts.Values, count => Assert.True(count > 100));
        Assert.True(counts['๖'] > counts['๑']);
    }

    [Fact]
    public void UnknownKind_SaysItsName() =>
        Assert.Contains("moon", Assert.Throws<ArgumentException>(() => new NumberWriter(new Random(1)).Write("moon")).Message, StringComparison.Ordinal);
}
