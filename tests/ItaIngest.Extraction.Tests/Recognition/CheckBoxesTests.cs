using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Recognition;

public class CheckBoxesTests
{
    private const int Letter = 20;

    [Fact]
    public void HollowSquare_IsABox_TickedIfSomethingIsInIt()
    {
        var drawn = Square(new Drawn(300, 100), 20);
        Square(drawn, 80).Fill(new PixelRect(87, 38, 8, 8));
        Assert.Equal([(20, false), (80, true)], CheckBoxes.Find(drawn.Pieces(), Letter).Select(box => (box.Piece.Box.X, box.IsTicked)));
    }

    [Fact]
    public void LettersWithAnOpenOrARoundSide_AreNone()
    {
        var open = new Drawn(300, 100).Fill(new PixelRect(20, 30, 3, 24)).Fill(new PixelRect(20, 51, 24, 3)).Fill(new PixelRect(41, 30, 3, 24));
        var round = new Drawn(300, 100);
        for (var y = -12; y <= 12; y++)
            for (var x = -12; x <= 12; x++)
                if (Math.Sqrt((x * x) + (y * y)) is > 9 and < 12.5)
                    round.Fill(new PixelRect(60 + x, 50 + y, 1, 1));
        var filled = new Drawn(300, 100).Fill(new PixelRect(20, 30, 24, 24));
        var high = new Drawn(300, 100).Fill(new PixelRect(20, 20, 3, 60)).Fill(new PixelRect(41, 20, 3, 60)).Fill(new PixelRect(20, 20, 24, 3)).Fill(new PixelRect(20, 77, 24, 3));
        Assert.All([open, round, high], drawn => Assert.Empty(CheckBoxes.Find(drawn.Pieces(), Letter)));
        Assert.True(CheckBoxes.Find(filled.Pieces(), Letter) is [] or [(_, true)]);
    }

    [Fact]
    public void BoxBesideALine_IsAGlyphOfTheLine()
    {
        using var page = PictureOcr.Draw("suan-krawan-2568.pdf");
        var first = PictureOcr.Read(page).Glyphs.First(glyph => glyph.CodePoint > ' ');
        var scale = PictureOcr.Dpi / 72;
        int x = (int)(first.Box.Left * scale) - 60, y = (int)(first.Box.Top * scale);
        for (var i = 0; i < 3; i++)
            page.DrawRectangle(new PixelRect(x + i, y + i, 22 - (2 * i), 22 - (2 * i)), new Rgb(0, 0, 0), 1);
        Assert.Contains(PictureOcr.Lines(PictureOcr.Read(page)), line => line.StartsWith('☐'));
    }

    private static Drawn Square(Drawn drawn, int x) => drawn
        .Fill(new PixelRect(x, 30, 24, 2)).Fill(new PixelRect(x, 52, 24, 2)).Fill(new PixelRect(x, 30, 2, 24)).Fill(new PixelRect(x + 22, 30, 2, 24));
}
