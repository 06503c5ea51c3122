using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class InkPartTests
{
    private const int Letter = 20;

    [Theory]
    [InlineData(11, 11)] // the text of a stamp
    [InlineData(18, Letter)] // print of nearly the same size has the page's lines
    [InlineData(6, Letter)] // bits are no letters
    public void PrintThatIsSmallInItsFrame_HasLettersOfItsOwn(int height, double expected)
    {
        var drawn = new Drawn(400, 60);
        for (var x = 10; x < 380; x += 20)
            drawn.Fill(new PixelRect(x, 20, height - 2, height));
        Assert.Equal(expected, InkPart.Of(drawn.Pieces(), Letter, smallest: 4).LetterHeight);
    }

    [Fact]
    public void AFewSmallPieces_SayNothing()
    {
        var drawn = new Drawn(400, 60).Fill(new PixelRect(10, 20, 9, 11)).Fill(new PixelRect(30, 20, 9, 11));
        Assert.Equal(Letter, InkPart.Of(drawn.Pieces(), Letter, smallest: 4).LetterHeight);
    }
}
