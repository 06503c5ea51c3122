using ItaIngest.Classification.Models;
using ItaIngest.Classification.Tests.Training;
using ItaIngest.Classification.Training;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Classification.Tests;

/// <summary>A heading is evidence: it may settle a doubt, it never overrules a clear text, and a contradiction is said.</summary>
public sealed class TopicEvidenceTests
{
    private static readonly MeasureModel s_model = ModelLocation.Installed!;

    private readonly MeasureClassifier _classifier = new(s_model);

    public static TheoryData<int> Headings => [.. Topics.All.Select(topic => topic.Number)];

    [Theory]
    [MemberData(nameof(Headings))]
    public void ClearText_KeepsItsCategoryUnderEveryHeading_AndContradictionIsFlagged(int number)
    {
        var heading = Topics.All.Single(topic => topic.Number == number).Name;
        var clear = HeldOut().Where(measure => s_model.Predict(measure.Fields).Confidence >= s_model.Threshold).ToList();
        Assert.True(clear.Count > 100);
        foreach (var measure in clear)
        {
            var (alone, under) = (_classifier.Classify(measure.Fields), _classifier.Classify(measure.Fields, heading));
            Assert.Equal((alone.Category, alone.BestGuess, alone.Confidence), (under.Category, under.BestGuess, under.Confidence));
            var contradicts = alone.Topic is { } topic && topic != number;
            Assert.Equal(contradicts ? [MeasureClassifier.ContradictsSection] : [], under.ReviewReasons);
        }
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void DoubtfulText_LeansTowardsTheHeading_AndIsNeverCalledAContradiction(int number)
    {
        var heading = Topics.All.Single(topic => topic.Number == number).Name;
        var doubtful = HeldOut().Where(measure => s_model.Predict(measure.Fields).Confidence < s_model.Threshold).ToList();
        Assert.True(doubtful.Count > 20);
        foreach (var measure in doubtful)
        {
            var (alone, under) = (_classifier.Classify(measure.Fields), _classifier.Classify(measure.Fields, heading));
            Assert.DoesNotContain(MeasureClassifier.ContradictsSection, under.ReviewReasons);
            if (Categories.Find(alone.BestGuess)!.Topic == number)
                Assert.True(under.BestGuess == alone.BestGuess && under.Confidence >= alone.Confidence, measure.Fields.Text);
            else if (under.BestGuess != alone.BestGuess)
                Assert.Equal(number, Categories.Find(under.BestGuess)!.Topic);
        }
    }

    [Fact]
    public void TrainingRowsUnderHeadings_AreRead_AndTheMisfiledOnesThatAreClearAreFlagged()
    {
        var rows = TestData.All.Measures.Where(measure => measure.Section.Length > 0).ToList();
        Assert.True(rows.Count >= 60);
        Assert.All(rows, row => Assert.NotNull(Topics.Find(row.Section)));
        var misfiled = rows.Where(row => Categories.Find(row.Category)!.Topic is { } topic && topic != Topics.Find(row.Section)!.Number).ToList();
        Assert.True(misfiled.Count >= 8);
        var clear = misfiled.Where(row => s_model.Predict(row.Fields) is var alone && alone.Confidence >= s_model.Threshold && alone.Best.Code == row.Category).ToList();
        Assert.NotEmpty(clear);
        foreach (var row in clear)
        {
            var found = _classifier.Classify(row.Fields, row.Section);
            Assert.Equal(row.Category, found.Category);
            Assert.Contains(MeasureClassifier.ContradictsSection, found.ReviewReasons);
        }
    }

    private static IReadOnlyList<TrainingMeasure> HeldOut() => TrainingFile.Read(Repository.File("models", "measures", "heldout.csv")).Measures;
}
