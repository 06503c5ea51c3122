using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>Two lines of letters 20 pixels high, 16 apart: single spacing.</summary>
public class TightLinesTests
{
    private const int Letter = 20;
    private const int Upper = 100;
    private const int Lower = 136;

    [Fact]
    public void VowelUnderALine_ThatTouchesAMarkOfTheNext_IsCutFromIt()
    {
        var ink = Lines()
            .Fill(new PixelRect(120, Upper + Letter + 2, 12, 7)) // vowel under the upper line
            .Fill(new PixelRect(127, Upper + Letter + 9, 3, 6)); // tone mark of the lower, in one piece with it
        var parted = TouchingLines.Part(ink.Pieces(), Letter);
        Assert.Contains(parted, piece => piece.Box == new PixelRect(120, Upper + Letter + 2, 12, 7));
        Assert.Contains(parted, piece => piece.Box == new PixelRect(127, Upper + Letter + 9, 3, 6));
    }

    [Fact]
    public void MarksThatTouchNothing_AreNotCut()
    {
        var ink = Lines()
            .Fill(new PixelRect(120, Upper + Letter + 2, 12, 7))
            .Fill(new PixelRect(200, Lower - 10, 12, 7));
        Assert.Equal(ink.Pieces().Select(piece => piece.Box), TouchingLines.Part(ink.Pieces(), Letter).Select(piece => piece.Box));
    }

    [Fact]
    public void MarkBesideTheLettersOfTheLineAbove_OverAVowel_JoinsTheVowel()
    {
        var vowel = new PixelRect(121, Lower - 11, 13, 8);
        var tone = new PixelRect(131, Lower - 20, 3, 8); // half between the letters of the upper line
        var lines = InkLines.Find([.. Lines().Pieces().Select(piece => piece.Box), vowel, tone], Letter);
        Assert.Contains(tone, lines.Single(line => line.BodyTop == Lower).Ink);
    }

    [Fact]
    public void ToneMarkThatRunsIntoTheLetterAbove_IsShownWithItsVowel()
    {
        var drawn = Lines()
            .Fill(new PixelRect(121, Lower - 12, 13, 9)) // vowel
            .Fill(new PixelRect(130, Upper + Letter - 4, 4, 7)); // tone mark over it, joined to the letter above
        var pieces = drawn.Pieces();
        var lines = SharedMarks.Complete(InkLines.Find([.. pieces.Select(piece => piece.Box)], Letter), pieces).ToList();
        var shared = Assert.Single(lines.Single(line => line.BodyTop == Lower).Shared);
        Assert.True(shared.X <= 130 && shared.Right >= 134);
        Assert.Empty(lines.Single(line => line.BodyTop == Upper).Shared);
    }

    [Fact]
    public void InkOfTheLineAbove_IsWhiteInACrop_ThoughItStandsInABoxOfTheLine()
    {
        var hook = new PixelRect(300, Lower - 6, 30, 3); // of a tall letter: its box holds the descender of the line above
        var drawn = Lines().Fill(hook).Fill(new PixelRect(326, Lower - 14, 4, 14)).Fill(new PixelRect(304, Upper + Letter, 4, 7));
        var pieces = drawn.Pieces();
        var line = InkLines.Find([.. pieces.Select(piece => piece.Box)], Letter).Single(line => line.BodyTop == Lower);
        using var crop = LineCrop.Cut(drawn.Page(), line, pieces, Letter);
        var grey = crop.Picture.CopyGrey();
        byte At(int x, int y) => grey[((y - crop.Box.Y) * crop.Box.Width) + x - crop.Box.X];
        Assert.Equal(20, At(hook.X + 15, hook.Y + 1));
        Assert.Equal(GreyPage.White, At(305, Upper + Letter + 4));
    }

    private static Drawn Lines()
    {
        var drawn = new Drawn(600, 240);
        foreach (var y in new[] { Upper, Lower })
            for (var x = 50; x < 500; x += 21)
                drawn.Fill(new PixelRect(x, y, 14, Letter));
        return drawn;
    }
}
