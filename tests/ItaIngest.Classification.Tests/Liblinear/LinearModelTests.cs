using ItaIngest.Native.Liblinear;

namespace ItaIngest.Classification.Tests.Liblinear;

public sealed class LinearModelTests
{
    private static readonly SparseRow[] s_rows = [.. Enumerable.Range(0, 30).Select(i => new SparseRow([0, 1 + (i % 3)], [1, 1 + (i * 0.01)]))];
    private static readonly int[] s_labels = [.. Enumerable.Range(0, 30).Select(i => i % 3)];

    [Fact]
    public void Train_TellsThreeLabelsApart_AndItsWeightsAddUpToTheDecisionValues()
    {
        using var model = LinearModel.Train(s_rows, s_labels, 4, new LinearOptions(10));
        Assert.Equal([0, 1, 2], model.Labels);
        foreach (var (row, label) in s_rows.Zip(s_labels))
        {
            var values = model.DecisionValues(row);
            Assert.Equal(label, Array.IndexOf(values, values.Max()));
            Assert.Equal(values[label], row.Indices.Zip(row.Values).Sum(entry => model.WeightsOf(label)[entry.First] * entry.Second), 9);
        }
    }

    [Fact]
    public void Train_OnTwoLabels_GivesOneValueThatIsPositiveForTheFirst()
    {
        using var model = LinearModel.Train(s_rows, [.. s_labels.Select(label => label == 0 ? 5 : 9)], 4, new LinearOptions(10));
        Assert.Equal([5, 9], model.Labels);
        Assert.True(Assert.Single(model.DecisionValues(s_rows[0])) > 0);
        Assert.True(model.DecisionValues(s_rows[1])[0] < 0);
    }

    [Fact]
    public void SavedModel_LoadsWithTheSameAnswers()
    {
        var file = Path.GetTempFileName();
        try
        {
            using var model = LinearModel.Train(s_rows, s_labels, 4, new LinearOptions(2));
            model.Save(file);
            using var loaded = LinearModel.Load(file);
            Assert.Equal(model.Labels, loaded.Labels);
            Assert.Equal(model.DecisionValues(s_rows[4])[1], loaded.DecisionValues(s_rows[4])[1], 9);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void WhatCannotBeTrainedOrLoaded_IsRefusedByName()
    {
        Assert.Contains("two different", Assert.Throws<LinearException>(() => LinearModel.Train(s_rows, new int[30], 4, new LinearOptions())).Message, StringComparison.Ordinal);
        Assert.Throws<LinearException>(() => LinearModel.Train(s_rows, s_labels, 4, new LinearOptions(Cost: -1)));
        Assert.Throws<LinearException>(() => LinearModel.Load(Path.Combine(Path.GetTempPath(), "ita-no-such-model")));
    }
}
