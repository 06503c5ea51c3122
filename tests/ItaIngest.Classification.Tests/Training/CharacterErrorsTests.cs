using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Tests.Training;

public sealed class CharacterErrorsTests
{
    [Theory]
    [InlineData(0.03)]
    [InlineData(0.08)]
    public void Damage_HasAboutTheRateAskedFor_AndIsTheSameEachTime(double rate)
    {
        var text = string.Concat(TestData.All.Measures.Take(200).Select(measure => measure.Fields.Text));
        var damaged = new CharacterErrors(rate, 3).Apply(text);
        Assert.Equal(damaged, new CharacterErrors(rate, 3).Apply(text));
        Assert.InRange(Levenshtein(text[..4000], damaged[..4000]) / 4000.0, rate * 0.6, rate * 1.4);
        Assert.Equal(text, new CharacterErrors(0, 3).Apply(text));
    }

    private static int Levenshtein(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
