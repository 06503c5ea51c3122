using ItaIngest.Classification.Features;
using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Tests.Training;

public sealed class TrainingFileTests
{
    private const double NearlyTheSame = 0.8;

    [Fact]
    public void TrainingFile_HasEnoughOfEveryCategory()
    {
        Assert.True(TestData.All.Measures.Count >= 1200);
        foreach (var category in Categories.All)
            Assert.True(TestData.All.Measures.Count(measure => measure.Category == category.Code) >= 60, category.Code);
        Assert.Equal(TestData.All.Measures.Count, TestData.All.Measures.Select(measure => measure.Fields.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(TestData.All.Measures, measure => Assert.NotEqual(measure.Category, measure.Secondary));
    }

    [Fact]
    public void NearCopies_AreInOneGroup()
    {
        var measures = TestData.All.Measures.Where(measure => measure.Fields.Text.Length > 25).Select(measure => (measure, Ngrams: NgramCounter.Distinct(measure.Fields with { Steps = "", Issue = "" }, new FeatureOptions { Shortest = 3, Longest = 3 }))).ToList();
        for (var i = 0; i < measures.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var ((a, one), (b, two)) = (measures[i], measures[j]);
                if (a.Group == b.Group || Math.Min(one.Count, two.Count) < NearlyTheSame * Math.Max(one.Count, two.Count))
                    continue;
                var shared = one.Count(two.Contains);
                Assert.True(shared < NearlyTheSame * (one.Count + two.Count - shared), $"{a.Group} and {b.Group}: {a.Fields.Text} / {b.Fields.Text}");
            }
        }
    }

    [Fact]
    public void UnknownLabel_IsRefusedWithItsRow()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "text,category\nก,ASSETS\nข,ASETS\n");
            var message = Assert.Throws<TrainingException>(() => TrainingFile.Read(file)).Message;
            Assert.Contains("row 2", message, StringComparison.Ordinal);
            Assert.Contains("ASETS", message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
