using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tests.Tables.Grids;

public class LetterStrokesTests
{
    private static readonly Ruling[] Row = [new(50, 350, 100), new(50, 350, 118)];
    private static readonly Glyph[] Elsewhere = [new Glyph('ก', new Box(60, 300, 68, 312), 1, -1)];

    [Fact]
    public void StrokeThatTouchesNoRuling_IsNone() =>
        Assert.Empty(LetterStrokes.Remove(new Rulings(Row, [new(102.5, 115.5, 200)]), glyphs: null).Vertical);

    [Fact]
    public void ShortRulingBetweenTwoOthers_Stays() =>
        Assert.Single(LetterStrokes.Remove(new Rulings(Row, [new(100, 118, 200)]), glyphs: null).Vertical);

    [Fact]
    public void StrokeInsideALetter_IsNone() =>
        Assert.Empty(LetterStrokes.Remove(new Rulings(Row, [new(101, 117, 200)]), [new Glyph('ป', new Box(194, 100, 203, 118), 1, -1)]).Vertical);

    [Fact]
    public void RulingInTheWideSpaceBetweenTwoCells_Stays() =>
        Assert.Single(LetterStrokes.Remove(new Rulings(Row, [new(101, 117, 200)]), [new Glyph(0xA0, new Box(150, 100, 240, 118), 1, -1)]).Vertical);

    [Fact]
    public void RulingThatOcrReadAsABar_Stays() =>
        Assert.Single(LetterStrokes.Remove(new Rulings(Row, [new(101, 117, 200)]), [new Glyph('|', new Box(199, 100, 201, 118), 0.4f, -1)]).Vertical);

    [Fact]
    public void StrokeThatHangsFromTheBorder_WhereOtherRulingsBeginToo_IsNone() =>
        Assert.DoesNotContain(LetterStrokes.Remove(new Rulings([new(50, 350, 100), new(50, 350, 150)], [new(100, 150, 50), new(99.5, 128, 200), new(100, 150, 350)]), Elsewhere).Vertical, line => line.Position == 200);

    [Fact]
    public void RulingsThatEndSideBySide_WhereThePageCutsTheRow_Stay() =>
        Assert.Contains(LetterStrokes.Remove(new Rulings(Row, [new(90, 145, 50), new(118, 145, 200), new(90, 145, 350)]), Elsewhere).Vertical, line => line.Position == 200);

    [Theory]
    [InlineData(204.8, true)] // the right stroke of ท with ี and ่ over it
    [InlineData(205.6, false)] // a ruling beside it
    public void StrokeThatGoesOnInTheMarksAbove_IsNoRuling(double position, bool isStroke) =>
        Assert.Equal(isStroke, LetterStrokes.IsStroke(new Ruling(95, 109, position), [new Glyph('ท', new Box(199.4, 102, 205.1, 108.2), 1, -1)]));

    [Theory]
    [InlineData(93.5, 106, true)]
    [InlineData(90.5, 106, false)] // from the ruling above it
    [InlineData(93.5, 111.5, false)] // to the one below
    public void ShortPieceBesideALetter_ThatTouchesNoRuling_Floats(double start, double end, bool floats) =>
        Assert.Equal(floats, LetterStrokes.Floats(new Ruling(start, end, 204.6), [new(50, 350, 90), new(50, 350, 112)], [new Glyph('บ', new Box(199.4, 99, 203.2, 105), 1, -1)]));
}
