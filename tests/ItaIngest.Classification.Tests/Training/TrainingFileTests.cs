using ItaIngest.Classification.Features;
using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Tests.Training;

public sealed class TrainingFileTests
{
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
        var measures = TestData.All.Measures;
        var pairs = Similar(measures, measures).Where(pair => pair.A.Group != pair.B.Group);
        Assert.Empty(pairs.Select(pair => $"{pair.A.Group} and {pair.B.Group}: {pair.A.Fields.Text} / {pair.B.Fields.Text}"));
    }

    [Fact]
    public void HeldOutMeasures_AreNotInTheTrainingFile_NotEvenNearly()
    {
        var held = TrainingFile.Read(Repository.File("models", "measures", "heldout.csv"));
        Assert.Equal(240, held.Measures.Count);
        Assert.Empty(Similar(held.Measures, TestData.All.Measures).Select(pair => $"{pair.A.Fields.Text} / {pair.B.Fields.Text}"));
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

    /// <summary>Pairs of texts that share more than 60 % of their four-letter sequences.</summary>
    private static IEnumerable<(TrainingMeasure A, TrainingMeasure B)> Similar(IReadOnlyList<TrainingMeasure> some, IReadOnlyList<TrainingMeasure> others)
    {
        var options = new FeatureOptions { Shortest = 4, Longest = 4 };
        var letters = others.Concat(some).Distinct().ToDictionary(measure => measure, measure => NgramCounter.Distinct(new MeasureFields(measure.Fields.Text), options));
        var with = others.SelectMany((measure, i) => letters[measure].Select(key => (key, i))).ToLookup(entry => entry.key, entry => entry.i);
        return
            from a in some
            from common in letters[a].SelectMany(key => with[key]).CountBy(i => i)
            let b = others[common.Key]
            where !ReferenceEquals(a, b) && common.Value > Corrections.NearlyTheSame * (letters[a].Count + letters[b].Count - common.Value)
            select (a, b);
    }
}
