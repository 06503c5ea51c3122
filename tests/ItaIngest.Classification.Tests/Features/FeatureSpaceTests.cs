using ItaIngest.Classification.Features;

namespace ItaIngest.Classification.Tests.Features;

public sealed class FeatureSpaceTests
{
    private static readonly FeatureSpace s_space = FeatureSpace.Of(
        [(new MeasureFields("ทะเบียนรถ", "", "ทรัพย์สิน"), "a"), (new MeasureFields("ทะเบียนราษฎร", "", "ทรัพย์สิน"), "b"), (new MeasureFields("ถนน"), "c"), (new MeasureFields("ถนน"), "c")],
        new FeatureOptions { TermsWeight = 0, MinimumGroups = 2, Longest = 5 });

    [Fact]
    public void OnlyNgramsOfTwoGroups_AreKept()
    {
        var names = Enumerable.Range(1, s_space.Count - 1).Select(s_space.NameOf).ToList();
        Assert.Contains("mทะเบี", names);
        Assert.Contains("iทรัพ", names);
        Assert.DoesNotContain("mถนน", names);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Rows_HaveAConstant_AndFieldsOfTheirWeight()
    {
        var row = s_space.Row(new MeasureFields("ทะเบียน"));
        Assert.Equal((0, 1), (row.Indices[0], row.Values[0]));
        Assert.Equal(1, row.Values.Skip(1).Sum(value => value * value), 9);
        var steps = s_space.Row(new MeasureFields("", "ทะเบียน"));
        Assert.Equal(row.Indices, steps.Indices);
        Assert.Equal(s_space.Options.StepsWeight, steps.Values[1] / row.Values[1], 9);
    }

    [Fact]
    public void IndicesAscend_EvenWhereMeasureAndStepsShareNgrams()
    {
        var row = s_space.Row(new MeasureFields("ทะเบียน", "ทะเบียน ทรัพย์สิน", "ทรัพย์สิน"));
        Assert.Equal(row.Indices.Distinct().Order(), row.Indices);
    }

    [Fact]
    public void NothingKnown_IsOnlyTheConstant() => Assert.Equal([0], s_space.Row(new MeasureFields("xyz")).Indices);
}
