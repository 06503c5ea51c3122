using System.Globalization;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>What is told of symbols by measuring their ink.</summary>
public class InkMeasuredTests
{
    private const int Height = 20;
    private const double Dpi = 72; // a pixel a point

    [Fact]
    public void SidesOfLetters_AreThoseOfTheirInk_WhereverTheEngineGuessedThem()
    {
        // the fourth letter stands apart; the engine shares the white between both sides out, and is off besides
        int[] lefts = [10, 32, 54, 120, 142];
        var glyphs = Glyphs(Read("กขคงจ", [(7, 25), (25, 50), (50, 88), (88, 134), (134, 165)]), Line(lefts.Select(left => Letter(left)).ToArray()));

        Assert.Equal(lefts.Select(left => ((double)left, left + 18.0)), glyphs.Select(glyph => (glyph.Box.Left, glyph.Box.Right)));
    }

    [Fact]
    public void LettersThatTouch_ShareTheirInkAsGuessed()
    {
        var glyphs = Glyphs(Read("กขค", [(8, 30), (30, 48), (48, 80)]), Line(new PixelRect(10, 0, 36, Height), Letter(60)));

        Assert.Equal((10, 46, 60), (glyphs[0].Box.Left, glyphs[1].Box.Right, glyphs[2].Box.Left));
        Assert.Equal(glyphs[0].Box.Right, glyphs[1].Box.Left);
        Assert.InRange(glyphs[0].Box.Right, 20, 36);
    }

    [Theory]
    [InlineData(9, '-')]
    [InlineData(18, '–')]
    [InlineData(34, '—')]
    public void Dash_IsToldByItsWidth(int width, int expected)
    {
        var line = Line(Letter(0), Letter(22), Letter(44), Stroke(66, width), Letter(70 + width));
        var glyphs = Glyphs(Read("200-9", [(0, 18), (22, 40), (44, 62), (66, 66 + width), (70 + width, 88 + width)]), line);

        Assert.Equal(expected, new Dashes([glyphs], Dpi).Told(glyphs, line)[3].CodePoint);
    }

    [Theory]
    [InlineData(9, '-')]
    [InlineData(18, '–')]
    [InlineData(32, '—')]
    public void StrokeThatStandsAlone_IsADashWhateverWasRead(int width, int expected)
    {
        var (figures, dash) = (Line(Letter(0), Letter(22), Letter(44)), Line(Stroke(300, width)));
        var read = new[] { Glyphs(Read("254", [(0, 18), (22, 40), (44, 62)]), figures), Glyphs(Read("E", [(300, 300 + width)]), dash) };

        Assert.Equal(expected, Assert.Single(new Dashes(read, Dpi).Told(read[1], dash)).CodePoint);
    }

    [Fact]
    public void HyphenOfATypewriter_StaysOne()
    {
        var line = Line([.. Enumerable.Range(0, 9).Select(i => i == 4 ? Stroke(i * 22, 18) : Letter(i * 22))]);
        var glyphs = Glyphs(Read("many-days", [.. Enumerable.Range(0, 9).Select(i => (i * 22, (i * 22) + 18))]), line);
        var figures = Glyphs(Read("254", [(0, 18), (22, 40), (44, 62)]), Line(Letter(0), Letter(22), Letter(44)));

        Assert.Equal('-', new Dashes([glyphs, figures], Dpi).Told(glyphs, line)[4].CodePoint);
    }

    [Theory]
    [InlineData("1.234", 16, 8, "1,234")] // ends below the figures
    [InlineData("1,234", 17, 3, "1.234")]
    [InlineData("1,.234", 16, 8, "1,234")]
    public void SignOfANumber_IsToldByHowDeepItReaches(string read, int top, int height, string expected)
    {
        var line = Line(Letter(0), new PixelRect(21, top, 3, height), Letter(28), Letter(50), Letter(72));
        var signs = read.Length - 4;
        var boxes = new List<(int, int)> { (0, 18) };
        for (var i = 0; i < signs; i++)
            boxes.Add((20 + i, 21 + i));
        boxes.AddRange([(28, 46), (50, 68), (72, 90)]);

        var told = NumberSigns.Told(Glyphs(Read(read, boxes), line), line, Dpi);

        Assert.Equal(expected, Text(told));
    }

    [Theory]
    [InlineData("oIder AIaska IIIinois AII", "older Alaska Illinois All")]
    [InlineData("lTA IIT III RAlL", "ITA IIT III RAIL")]
    [InlineData("S1,250.00 (S0.44 S 52,163", "$1,250.00 ($0.44 $ 52,163")]
    [InlineData("S2601 S5 S", "S2601 S5 S")]
    public void LettersPrintedAlike_AreToldByTheirNeighbours(string read, string expected) =>
        Assert.Equal(expected, Text(LookAlikes.Told([.. read.Select((letter, i) => new Glyph(letter, new(i * 20, 0, (i * 20) + 18, Height), 1, -1))])));

    [Fact]
    public void DashInARowOfATableWithoutRulings_IsALine_AndOnesThatMakeARulingAreNone()
    {
        PixelRect[] letters = [.. Enumerable.Range(0, 6).Select(i => new PixelRect(50 + (i * 22), 100, 18, Height))];
        PixelRect[] broken = [.. Enumerable.Range(0, 5).Select(i => new PixelRect(600 + (i * 24), 109, 16, 2))];

        var lines = InkLines.Find([.. letters, new PixelRect(400, 109, 20, 2), .. broken], Height);

        Assert.Equal([50, 400], lines.Select(line => line.Box.X).Order());
    }

    private static PixelRect Letter(int left) => new(left, 0, 18, Height);

    private static PixelRect Stroke(int left, int width) => new(left, 9, width, 2);

    private static InkLine Line(params PixelRect[] ink) => new(ink, ink.Aggregate((all, next) => all.Union(next)), 0, Height);

    private static OcrResult Read(string text, IReadOnlyList<(int Left, int Right)> sides) =>
        new([new OcrLine([.. text.Zip(sides, (letter, side) => new OcrSymbol(letter.ToString(CultureInfo.InvariantCulture), new PixelRect(side.Left, 0, side.Right - side.Left, Height), 0.9f, StartsWord: false))], default, default)]);

    private static IReadOnlyList<Glyph> Glyphs(OcrResult read, InkLine line) => LineGlyphs.Of(read, line, new PixelRect(0, 0, 400, Height), Dpi);

    private static string Text(IEnumerable<Glyph> glyphs) => string.Concat(glyphs.Select(glyph => (char)glyph.CodePoint));
}
