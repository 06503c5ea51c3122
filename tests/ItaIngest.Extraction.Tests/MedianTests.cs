namespace ItaIngest.Extraction.Tests;

public sealed class MedianTests
{
    [Theory]
    [InlineData(new[] { 7 }, 7)]
    [InlineData(new[] { 9, 1, 4 }, 4)]
    [InlineData(new[] { 9, 1, 4, 5 }, 5)]
    [InlineData(new int[0], 0)]
    public void Median_IsTheMiddleOne_OfTwoTheLarger(int[] values, int median)
    {
        Assert.Equal(median, Median.Of(values));
        Assert.Equal(median, Median.Of(values.Select(value => (double)value)));
    }

    [Fact]
    public void Weighted_IsWhereHalfOfTheWeightIsReached()
    {
        Assert.Equal(9, Median.Weighted([(9, 60), (2, 10), (4, 30)]));
        Assert.Equal(4, Median.Weighted([(9, 30), (4, 40), (2, 10)]));
        Assert.Null(Median.Weighted<int>([]));
    }
}
