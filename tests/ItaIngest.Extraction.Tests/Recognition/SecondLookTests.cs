using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Tests.Recognition;

public class SecondLookTests
{
    private const float Sure = 0.99f; // the network's own measure; 0.97 as a probability

    [Fact]
    public void SureLine_IsNotReadAgain() => Assert.False(SecondLook.IsDoubtful(Read("ร้อยละ๘๕", Sure)));

    [Theory]
    [InlineData("ปี๒๕6๖")] // no number is printed in both scripts
    [InlineData("๒5๖๖")]
    public void DigitsOfTwoScriptsInOneNumber_AreDoubtful(string text) => Assert.True(SecondLook.IsDoubtful(Read(text, Sure)));

    [Fact]
    public void UnsureDigit_IsDoubtful_AnUnsureLetterAloneIsNot()
    {
        Assert.True(SecondLook.IsDoubtful(Read("จำนวน๔", Sure, last: 0.8f)));
        Assert.False(SecondLook.IsDoubtful(Read("จำนวน๔คน", Sure, last: 0.8f)));
    }

    [Fact]
    public void LineThatIsUnsureAllOver_IsDoubtful_WhatIsNoTextIsNot()
    {
        Assert.True(SecondLook.IsDoubtful(Read("คงเหลือ", 0.93f)));
        Assert.False(SecondLook.IsDoubtful(Read("คงเหลือ", 0.7f)));
    }

    [Fact]
    public void LineWithInkFarOverItsLetters_IsCutCloser_OthersGetWhite()
    {
        var high = new InkLine([], new PixelRect(10, 20, 300, 120), 100, 120);
        Assert.Equal((77, 133, 0), SecondLook.At(high) is var (cut, none) ? (cut.Box.Y, cut.Box.Bottom, none) : default);
        var usual = new InkLine([], new PixelRect(10, 85, 300, 45), 100, 120);
        Assert.Equal((usual.Box, 6), SecondLook.At(usual) is var (same, white) ? (same.Box, white) : default);
    }

    [Fact]
    public void SurerReading_IsTaken()
    {
        Assert.True(SecondLook.IsBetter(Read("คงเหลือ", Sure), Read("คงเหลอ", 0.93f)));
        Assert.False(SecondLook.IsBetter(Read("คงเหลือ", 0.93f), Read("คงเหลือ", 0.93f)));
    }

    private static OcrResult Read(string text, float confidence, float? last = null)
    {
        var symbols = text.Select((letter, i) => new OcrSymbol(letter.ToString(), new PixelRect(i * 10, 0, 9, 20), i == text.Length - 1 ? last ?? confidence : confidence, i == 0));
        return new OcrResult([new OcrLine([.. symbols], new PixelRect(0, 0, 10 * text.Length, 20), default)]);
    }
}
