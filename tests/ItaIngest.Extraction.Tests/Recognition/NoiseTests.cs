using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class NoiseTests
{
    private static readonly PixelRect Place = new(0, 100, 400, 20);
    private static readonly InkLine Text = new([Place], Place, 100, 120);

    [Theory]
    [InlineData("กองคลัง", 0.9f, 7)]
    [InlineData("V๗Ymt๘๑ุ", 0.4f, 0)] // a stamp
    [InlineData("๗", 0.5f, 1)] // a faint number in a cell is kept, and flagged by its confidence
    [InlineData("กพ", 0.7f, 0)]
    [InlineData("-", 0.9f, 1)]
    [InlineData("||", 0.5f, 0)]
    [InlineData("A✓+", 0.8f, 0)] // bits of an emblem
    [InlineData("+85.7%", 0.8f, 6)]
    [InlineData("e-Service", 0.9f, 9)]
    public void LinesReadWithoutSureness_AreNoise(string text, float confidence, int kept) =>
        Assert.Equal(kept, Noise.Without(Glyphs(text, confidence), Text, 20, 72).Count);

    [Fact]
    public void InkOverSeveralLines_IsTextOnlyIfReadSurely()
    {
        var picture = new InkLine([], Place, 100, 120) { Cut = [Place] };
        Assert.Empty(Noise.Without(Glyphs("%", 0.99f), picture, 20, 72));
        Assert.Empty(Noise.Without(Glyphs("Wนwฉ", 0.7f), picture, 20, 72));
        Assert.Equal(6, Noise.Without(Glyphs("ประกาศ", 0.95f), picture, 20, 72).Count);
    }

    [Fact]
    public void PartsOfAnEmblem_LargerThanText_AreNoise_HeadingsAreNot()
    {
        Assert.Empty(Noise.Without(Glyphs("3๒4E", 0.85f), Text, 10, 72));
        Assert.Equal(6, Noise.Without(Glyphs("ประกาศ", 0.96f), Text, 10, 72).Count);
    }

    [Fact]
    public void WhatIsReadInASeal_MustBeSure()
    {
        Assert.Empty(Noise.Without(Glyphs("นหมอ", 0.88f), Text with { IsInSeal = true }, 20, 72));
        Assert.Equal(4, Noise.Without(Glyphs("๒๕๖๘", 0.96f), Text with { IsInSeal = true }, 20, 72).Count);
    }

    [Fact]
    public void DoubtfulSymbolsUnderAStamp_AreLeftOut_OthersOfTheLineStay()
    {
        var stamped = Text with { Cut = [new PixelRect(0, 100, 20, 20)] };
        var glyphs = Glyphs("ก", 0.5f).Concat(Glyphs("องคลัง", 0.9f, 1)).Concat(Glyphs("ข", 0.5f, 7)).ToList();
        Assert.Equal("องคลังข", string.Concat(Noise.Without(glyphs, stamped, 20, 72).Select(glyph => (char)glyph.CodePoint)));
    }

    [Theory]
    [InlineData(1f, 1)]
    [InlineData(0.9f, 0.751)]
    [InlineData(0.76f, 0.504)]
    public void ConfidenceOfTesseract_IsTurnedBackIntoTheNetworksProbability(float confidence, double probability) =>
        Assert.Equal(probability, SymbolProbability.Of(confidence), 0.001);

    private static List<Glyph> Glyphs(string text, float confidence, int at = 0) =>
        [.. text.Select((letter, i) => new Glyph(letter, new Box((at + i) * 20, 100, ((at + i) * 20) + 18, 120), confidence, -1))];
}
