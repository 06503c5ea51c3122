using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class InkLinesTests
{
    private const int Letter = 20;

    [Fact]
    public void MarksJoinTheirLetters_NotTheLineAbove()
    {
        var ink = new List<PixelRect>();
        for (var line = 0; line < 3; line++)
            for (var i = 0; i < 12; i++)
            {
                ink.Add(new PixelRect(50 + (i * 22), 100 + (line * 50), 18, Letter));
                ink.Add(new PixelRect(56 + (i * 22), 88 + (line * 50), 8, 6)); // vowel
                ink.Add(new PixelRect(60 + (i * 22), 80 + (line * 50), 4, 5)); // tone
            }
        var lines = InkLines.Find(ink, Letter);
        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.Equal(36, line.Ink.Count));
        Assert.Equal([80, 130, 180], lines.Select(line => line.Box.Y).Order());
        Assert.All(lines, line => Assert.Equal(Letter, line.BodyBottom - line.BodyTop));
    }

    [Fact]
    public void MarksOfAHeading_AsLargeAsLettersOfTheText_JoinIt()
    {
        var ink = new List<PixelRect>();
        for (var i = 0; i < 8; i++)
            ink.Add(new PixelRect(50 + (i * 42), 100, 36, 40));
        ink.Add(new PixelRect(60, 80, 20, 14));
        ink.Add(new PixelRect(150, 78, 20, 16));
        var line = Assert.Single(InkLines.Find(ink, Letter));
        Assert.Equal(78, line.Box.Y);
    }

    [Fact]
    public void ToneMarkBetweenTightLines_JoinsTheVowelUnderIt_NotTheLineAbove()
    {
        var ink = new List<PixelRect>();
        for (var line = 0; line < 2; line++)
            for (var i = 0; i < 12; i++)
                ink.Add(new PixelRect(50 + (i * 22), 100 + (line * 47), 18, Letter));
        ink.Add(new PixelRect(94, 135, 18, 8)); // vowel, 4 over its letter
        ink.Add(new PixelRect(98, 126, 12, 7)); // tone mark, 2 over the vowel and 6 under the line above
        Assert.Equal([100, 126], InkLines.Find(ink, Letter).Select(line => line.Box.Y).Order());
    }

    [Fact]
    public void MarksBetweenLinesOfSingleSpacing_GoWhereThePagesOwnMarksShow()
    {
        var ink = new List<PixelRect>();
        int[] tops = [100, 200, 237, 274]; // the first line stands alone, the others have 17 pixels between letters of 20
        foreach (var top in tops)
            for (var i = 0; i < 14; i++)
                ink.Add(new PixelRect(50 + (i * 22), top, 18, Letter));
        foreach (var top in tops)
            for (var i = 0; i < 12; i += 3)
            {
                var right = 68 + (i * 22);
                ink.Add(new PixelRect(right - 14, top - 11, 14, 8)); // a vowel, 3 over its letter
                ink.Add(new PixelRect(right - 3, top - 20, 3, 7)); // a tone mark over it, as high as the line above is low
                ink.Add(new PixelRect(right + 22 - 6, top + Letter + 2, 6, 9)); // a vowel under the next letter
            }
        var lines = InkLines.Find(ink, Letter).OrderBy(line => line.BodyTop).ToList();
        Assert.Equal(tops, lines.Select(line => line.BodyTop));
        Assert.All(lines, line => Assert.Equal(26, line.Ink.Count));
        Assert.All(lines, line => Assert.Equal((line.BodyTop - 20, line.BodyBottom + 11), (line.Box.Y, line.Box.Bottom)));
    }

    [Fact]
    public void MarksOfThickPrint_AsHighAsSmallLetters_MakeNoLineOfTheirOwn()
    {
        var ink = new List<PixelRect>();
        for (var i = 0; i < 12; i++)
            ink.Add(new PixelRect(50 + (i * 22), 100, 18, Letter));
        ink.Add(new PixelRect(72, 80, 18, 16)); // vowel and tone mark in one
        ink.Add(new PixelRect(95, 78, 18, 42)); // touches its letter
        ink.Add(new PixelRect(116, 81, 18, 16));
        var line = Assert.Single(InkLines.Find(ink, Letter));
        Assert.Equal(15, line.Ink.Count);
    }

    [Fact]
    public void MarksAtTheHeightOfTheNextColumnsLetters_StayWithTheirOwn()
    {
        var ink = new List<PixelRect>();
        for (var line = 0; line < 3; line++)
            for (var column = 0; column < 3; column++)
                for (var i = 0; i < 8; i++)
                {
                    int x = 50 + (column * 210) + (i * 22), y = 100 + (line * 46) + (column % 2 * 20);
                    ink.Add(new PixelRect(x, y, 18, Letter));
                    if (i % 2 == 0)
                        ink.Add(new PixelRect(x + 8, y - 12, 10, 8));
                }

        var lines = InkLines.Find(ink, Letter);

        Assert.Equal(9, lines.Count);
        Assert.All(lines, line => Assert.Equal((12, line.BodyTop - 12), (line.Ink.Count, line.Box.Y)));
    }

    [Fact]
    public void WideGap_PartsALine()
    {
        PixelRect[] ink = [new(50, 100, 18, Letter), new(72, 100, 18, Letter), new(300, 101, 18, Letter)];
        Assert.Equal([50, 300], InkLines.Find(ink, Letter).Select(line => line.Box.X));
    }

    [Fact]
    public void LoneDash_IsALine_AndADotIsNone()
    {
        Assert.Single(InkLines.Find([new PixelRect(50, 100, 9, 3)], Letter));
        Assert.Empty(InkLines.Find([new PixelRect(50, 100, 3, 3)], Letter));
    }

    [Fact]
    public void RulingsPartThePage_EvenWhereCornersDoNotQuiteMeet()
    {
        // a box of four rulings whose ends stop 6 pixels before each corner
        PixelRect[] rulings = [new(106, 100, 188, 3), new(106, 300, 188, 3), new(100, 106, 3, 188), new(300, 106, 3, 188)];
        var map = RegionMap.Of(new PixelRect(0, 0, 500, 500), rulings, reach: 10);
        Assert.Equal(2, map.Boxes.Count);
        Assert.NotEqual(map.PartAt(200, 200), map.PartAt(20, 20));
        Assert.Equal(0, map.PartAt(200, 101));
    }
}
