using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class FaintPartsTests
{
    private static readonly PixelRect Frame = new(100, 100, 300, 120);

    [Fact]
    public void PaleTextInAFrame_IsMadeAsDarkAsPrint_AndNothingElse()
    {
        var page = Darkened(shade: 160, width: 3);
        Assert.InRange(page.Row(140)[120], 0, 60);
        Assert.Equal(160, page.Row(400)[121]); // not in a frame
        Assert.Equal(GreyPage.White, page.Row(140)[118]);
    }

    [Theory]
    [InlineData(60, 3)] // print
    [InlineData(190, 14)] // a ground
    public void PrintAndGrounds_StayAsTheyAre(byte shade, int width) => Assert.Equal(shade, Darkened(shade, width).Row(140)[121]);

    [Fact]
    public void StrokeOfASealOverACell_IsNoPrintInIt() => Assert.Equal(160, Darkened(160, 3, new PixelRect(250, 100, 6, 120)).Row(140)[121]);

    [Theory]
    [InlineData(128, false)] // a cell like the others
    [InlineData(165, true)] // a stamp
    public void FrameAmongOthers_IsPaleOnlyBesideThem(byte shade, bool isDarkened)
    {
        var drawn = new Drawn(1000, 800);
        var rulings = new List<PixelRect>();
        for (var cell = 0; cell < 6; cell++)
        {
            var frame = new PixelRect(100 + (cell % 3 * 280), 100 + (cell / 3 * 200), 200, 100);
            rulings.AddRange([frame with { Height = 2 }, frame with { Width = 2 }, frame with { Y = frame.Bottom, Height = 2 }, frame with { X = frame.Right, Width = 2 }]);
            for (var x = frame.X + 20; x < frame.Right - 20; x += 16)
                drawn.Fill(new PixelRect(x, frame.Y + 30, 3, 50), cell == 0 ? shade : (byte)118);
        }
        var page = drawn.Page();

        FaintParts.Darken(page, RegionMap.Of(page.Bounds, rulings, reach: 8));

        Assert.Equal(isDarkened, page.Row(140)[121] < shade);
        Assert.Equal(118, page.Row(140)[401]);
    }

    /// <summary>Strokes in a frame and below it.</summary>
    private static GreyPage Darkened(byte shade, int width, PixelRect over = default)
    {
        var drawn = new Drawn(1000, 800).Fill(over, shade);
        for (var x = 120; x < 380; x += 16)
            drawn.Fill(new PixelRect(x, 130, width, 60), shade).Fill(new PixelRect(x, 380, width, 60), shade);
        var page = drawn.Page();
        PixelRect[] rulings = [Frame with { Height = 2 }, Frame with { Width = 2 }, Frame with { Y = Frame.Bottom, Height = 2 }, Frame with { X = Frame.Right, Width = 2 }];
        FaintParts.Darken(page, RegionMap.Of(page.Bounds, rulings, reach: 8));
        return page;
    }
}
