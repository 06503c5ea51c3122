using ItaIngest.Extraction.Recognition.Ocr;

namespace ItaIngest.Extraction.Tests.Recognition;

public class SymbolCalibrationTests
{
    private const string Table = "kind,probability,right\ndigit,0.5,0.2\ndigit,0.9,0.8\nletter,0.8,0.9\n";

    [Theory]
    [InlineData('๗', 0.3f, 0.2f)]
    [InlineData('7', 0.7f, 0.5f)]
    [InlineData('๗', 0.97f, 0.8f)]
    [InlineData('ก', 0.2f, 0.9f)]
    [InlineData('่', 0.6f, 0.6f)] // no points: as it is
    public void Probability_BecomesTheShareOfRightOnes_OfItsKind(char symbol, float probability, float right) =>
        Assert.Equal(right, SymbolCalibration.Read(new StringReader(Table)).Of(symbol, probability), 0.001f);

    [Theory]
    [InlineData("")]
    [InlineData("kind,probability,right\ndigit,0.5\n")]
    [InlineData("kind,probability,right\nrune,0.5,0.5\n")]
    [InlineData("kind,probability,right\ndigit,0.5,1.5\n")]
    public void WhatIsNoTable_IsRefused(string text) => Assert.Throws<InvalidDataException>(() => SymbolCalibration.Read(new StringReader(text)));
}
