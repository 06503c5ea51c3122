using ItaIngest.Core.Geometry;

namespace ItaIngest.Core.Tests;

public class QuarterTurnTests
{
    // a mark at the top left of an upright page of 100 × 200, which is displayed turned
    [Theory]
    [InlineData(0, 100, 200, 10, 20, 30, 25)]
    [InlineData(90, 200, 100, 20, 70, 25, 90)]
    [InlineData(180, 100, 200, 70, 175, 90, 180)]
    [InlineData(270, 200, 100, 175, 10, 180, 30)]
    public void BoxOfTheUprightPage_IsFoundOnThePageAsDisplayed(double degrees, double width, double height, double left, double top, double right, double bottom)
    {
        var turn = QuarterTurn.Of(degrees + 0.7, width, height);
        Assert.Equal((100, 200), (turn.UprightWidth, turn.UprightHeight));
        Assert.Equal(new Box(left, top, right, bottom), turn.ToPage(new Box(10, 20, 30, 25)));
        Assert.Equal(0.7, QuarterTurn.Rest(degrees + 0.7), 6);
    }

    [Fact]
    public void SmallNegativeSkew_IsNoTurn() => Assert.Equal((0, -0.4), (QuarterTurn.Of(-0.4, 1, 1).Quarters, QuarterTurn.Rest(-0.4)));
}
