using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Tests.Recognition;

public class LineGlyphsTests
{
    [Theory]
    [InlineData("CCTV", new[] { 0, 12, 12, 20 })]
    [InlineData("AA", new[] { 4, 4 })]
    [InlineData("๔๔๔", new[] { 4, 5, 5 })]
    [InlineData("Policy", new[] { 0, 9, 18, 22, 30, 29 })]
    [InlineData("กี่ที่", new[] { 4, 4, 4, 4, 4, 4 })]
    public void SymbolsWithGuessedSides_KeepTheirOrder(string text, int[] lefts)
    {
        var symbols = text.Zip(lefts, (letter, left) => new OcrSymbol(letter.ToString(), new PixelRect(left, 0, 8, 20), 0.9f, StartsWord: false)).ToList();
        var box = new PixelRect(0, 0, 50, 20);
        var read = new OcrResult([new OcrLine(symbols, box, default)]);

        var glyphs = LineGlyphs.Of(read, new InkLine([box], box, 0, 20), box, 200);

        Assert.Equal(text, Assert.Single(LineAssembler.Assemble(glyphs, [], new Box(0, 0, 595, 842)).Lines).Text);
    }
}
