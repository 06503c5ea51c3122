using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class StreaksTests
{
    private const int Width = 800;
    private const int Height = 1100;

    [Theory]
    [InlineData(20)] // black, as in black-and-white scans
    [InlineData(200)] // a light shade of the paper
    public void StreakFromEdgeToEdge_GoesAndTheLettersItCrossesStay(byte shade)
    {
        using var clean = Letters().Grey();
        using var cleaned = Streaks.Without(Letters().Shade(new PixelRect(403, 0, 2, Height), shade).Grey());
        using var before = clean.Binarise(GreyPage.Ink);
        using var after = cleaned.Binarise(GreyPage.Ink);
        Assert.Equal(before.ConnectedComponentBoxes().Count, after.ConnectedComponentBoxes().Count);
        using var lost = before.Subtract(after);
        Assert.InRange(lost.CountForeground(lost.Bounds), 0, 40);
        Assert.Equal(byte.MaxValue, cleaned.CopyGrey()[(30 * Width) + 403]);
    }

    [Fact]
    public void StreakAcrossAPictureThatLies_GoesToo()
    {
        using var cleaned = Streaks.Without(Letters().Shade(new PixelRect(0, 633, Width, 2), 90).Grey());
        Assert.Equal(byte.MaxValue, cleaned.CopyGrey()[(633 * Width) + 30]);
    }

    [Fact]
    public void RulingsOfATable_AreNoStreaks()
    {
        Unchanged(Letters().Fill(new PixelRect(403, 60, 3, Height - 120)).Fill(new PixelRect(100, 60, 600, 3)));
    }

    [Fact]
    public void RulingsOfAPictureCutOutAlongATable_AreNoStreaks()
    {
        var cut = Letters();
        for (var x = 0; x < Width; x += 199)
            cut.Fill(new PixelRect(x, 0, 3, Height));
        for (var y = 0; y < Height; y += 109)
            cut.Fill(new PixelRect(0, y, Width, 3));
        Unchanged(cut.Fill(new PixelRect(0, Height - 3, Width, 3)).Fill(new PixelRect(Width - 3, 0, 3, Height)));
    }

    private static void Unchanged(Drawn drawn)
    {
        using var before = drawn.Grey();
        using var after = Streaks.Without(drawn.Grey());
        Assert.Equal(before.CopyGrey(), after.CopyGrey());
    }

    private static Drawn Letters()
    {
        var drawn = new Drawn(Width, Height);
        for (var y = 100; y < Height - 100; y += 50)
            for (var x = 100; x < Width - 100; x += 20)
                drawn.Fill(new PixelRect(x, y, 12, 4)).Fill(new PixelRect(x, y, 3, 20));
        return drawn;
    }
}
