using System.Globalization;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;
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

    [Fact]
    public void GuessesBesideAllInk_StayBesideIt()
    {
        var glyphs = Glyphs(Read("กขคงจ", [(0, 1), (1, 2), (2, 3), (3, 4), (4, 200)]), Line(Letter(60)));

        Assert.All(glyphs, glyph => Assert.True(glyph.Box.Left >= 0 && glyph.Box.Right <= 200 && glyph.Box.Right >= glyph.Box.Left, glyph.ToString()));
    }

    [Theory]
    [InlineData(9, '-')]
    [InlineData(14, '-')] // Niramit
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
    [InlineData("1,234", 17, 3, "1,234")] // the tail of a comma may be too faint
    [InlineData("1.234", 17, 3, "1.234")]
    [InlineData("1,.234", 17, 3, "1,234")]
    [InlineData("1,.23", 17, 3, "1.23")]
    public void SignOfANumber_IsToldByItsInkAndItsFigures(string read, int top, int height, string expected)
    {
        var figures = read.Length - read.LastIndexOfAny(['.', ',']) - 1;
        var line = Line([Letter(0), new PixelRect(21, top, 3, height), .. Enumerable.Range(0, figures).Select(i => Letter(28 + (i * 22)))]);
        var boxes = new List<(int, int)> { (0, 18) };
        for (var i = 0; i < read.Length - figures - 1; i++)
            boxes.Add((20 + i, 21 + i));
        boxes.AddRange(Enumerable.Range(0, figures).Select(i => (28 + (i * 22), 46 + (i * 22))));

        var told = NumberSigns.Told(Glyphs(Read(read, boxes), line), line, Dpi);

        Assert.Equal(expected, Text(told));
    }

    [Fact]
    public void CommasAndPointsBeforeThousands_AreCommas()
    {
        var read = "3.088,000";
        var line = Line([.. read.Select((letter, i) => char.IsDigit(letter) ? Letter(i * 22) : new PixelRect((i * 22) + 8, 17, 3, 3))]);

        var told = NumberSigns.Told(Glyphs(Read(read, [.. Enumerable.Range(0, read.Length).Select(i => (i * 22, (i * 22) + 18))]), line), line, Dpi);

        Assert.Equal("3,088,000", Text(told));
    }

    [Fact]
    public void ShortText_IsReadAgainBesideItsNeighbour_AndItsPlaceIsItsOwn()
    {
        var page = new byte[400 * 40];
        page.AsSpan().Fill(255);
        using var picture = Pix.FromGrey(page, 400, 40, 400, Dpi);
        var grey = GreyPage.Of(picture, 255);
        var (neighbour, line) = (At(20, 40, 60), At(300, 320));
        Assert.Same(neighbour, ReadBeside.Neighbour(line, [neighbour, line, At(20) with { Box = new PixelRect(20, 30, 9, 10) }], Height));
        using var left = LineCrop.Cut(grey, neighbour, [], Height);
        using var right = LineCrop.Cut(grey, line, [], Height);
        var start = left.Box.Width + 12;

        var read = ReadBeside.Read(right, left, Height, Dpi, both => new OcrResult([new OcrLine([new OcrSymbol("ก", new PixelRect(6, 0, 18, 20), 0.9f, false), new OcrSymbol("7", new PixelRect(start + 4, 0, 18, 20), 0.9f, true)], default, default)]));

        Assert.Equal(("7", 4), (Assert.Single(Assert.Single(read.Lines).Symbols).Text, read.Lines[0].Symbols[0].Box.X));

        static InkLine At(params int[] lefts) => new([.. lefts.Select(x => new PixelRect(x, 10, 18, Height))], new PixelRect(lefts[0], 10, lefts[^1] + 18 - lefts[0], Height), 10, 10 + Height);
    }

    [Theory]
    [InlineData("oIder AIaska IIIinois AII", "older Alaska Illinois All")]
    [InlineData("lTA IIT III RAlL", "ITA IIT III RAIL")]
    [InlineData("S1,250.00 (S0.44 S 52,163", "$1,250.00 ($0.44 $ 52,163")]
    [InlineData("S2601 S5 S", "S2601 S5 S")]
    [InlineData("Ievel IIT Ion 22,401–S29,992", "level IIT Ion 22,401–$29,992")]
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
