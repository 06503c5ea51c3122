using ItaIngest.Classification.Features;

namespace ItaIngest.Classification.Tests.Features;

public sealed class NgramAlphabetTests
{
    [Theory]
    [InlineData("mคู่มือ")]
    [InlineData("iบปมฮ")]
    [InlineData("m^no0$")]
    public void Key_AndName_AreInverse(string name) => Assert.Equal(name, NgramAlphabet.Name(NgramAlphabet.Key(name)));

    [Fact]
    public void Letters_AreTheSame_WithoutToneMarksSpacesAndPunctuation_AndForAllDigits()
    {
        Assert.Equal(NgramAlphabet.Letters("การให้บริการ (E-Service) ปี ๒๕๖๗"), NgramAlphabet.Letters("การใหบริการ e service ปี 1234"));
    }

    [Fact]
    public void TextWithoutLetters_HasNone()
    {
        Assert.Empty(NgramAlphabet.Letters(" – . / "));
        Assert.Empty(NgramAlphabet.Letters(""));
    }
}
