using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Tests.Training;

public sealed class GroupedFoldsTests
{
    [Fact]
    public void Groups_NeverStraddle_AndEveryFoldHasEveryCategory()
    {
        var measures = TestData.All.Measures;
        var folds = GroupedFolds.Assign(measures, 5);
        foreach (var group in measures.Zip(folds).GroupBy(pair => pair.First.Group, StringComparer.Ordinal))
            Assert.Single(group.Select(pair => pair.Second).Distinct());
        foreach (var fold in Enumerable.Range(0, 5))
            Assert.Equal(Categories.All.Count, measures.Where((_, i) => folds[i] == fold).Select(measure => measure.Category).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Folds_DoNotDependOnTheOrderOfRows()
    {
        var measures = TestData.All.Measures;
        var folds = GroupedFolds.Assign(measures, 5);
        Assert.Equal(folds.Reverse(), GroupedFolds.Assign([.. measures.Reverse()], 5));
    }
}
