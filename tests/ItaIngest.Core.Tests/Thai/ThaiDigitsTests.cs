using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Tests.Thai;

public sealed class ThaiDigitsTests
{
    [Theory]
    [InlineData("๘๖.๒๑", "86.21")]
    [InlineData("๑,๒๓๔.๕๐", "1234.50")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("๒๕๖6", "2566")]
    [InlineData(" ๗ ", "7")]
    [InlineData("๐.๕", "0.5")]
    public void Decimal_IsRead(string text, string expected)
    {
        Assert.True(ThaiDigits.TryParseDecimal(text, out var value));
        Assert.Equal(expected, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-๕")]
    [InlineData("๑,๒")]
    [InlineData("๑๒๓๔,๕๖๗")]
    [InlineData("1,,234")]
    [InlineData("๑.๒.๓")]
    [InlineData("๕.")]
    [InlineData(".๕")]
    [InlineData("๑.๒๓๔,๕")]
    [InlineData("๑๒ก")]
    [InlineData("1e5")]
    public void OtherText_IsNoDecimal(string text) => Assert.False(ThaiDigits.TryParseDecimal(text, out _));

    [Theory]
    [InlineData("๒๕๖๖", 2566)]
    [InlineData("๒๕61", 2561)]
    [InlineData("๑,๐๐๐", 1000)]
    public void Integer_IsRead(string text, int expected)
    {
        Assert.True(ThaiDigits.TryParseInteger(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("๑.๐")]
    [InlineData("๙๙๙๙๙๙๙๙๙๙๙")]
    public void FractionOrTooLarge_IsNoInteger(string text) => Assert.False(ThaiDigits.TryParseInteger(text, out _));

    [Fact]
    public void Property_ScriptsAreInterchangeable() =>
        Properties.Check(Prop.ForAll<int, int>((a, b) =>
        {
            var value = (Math.Abs((long)a) % 1_000_000) + ((Math.Abs((long)b) % 100) / 100m);
            var arabic = value.ToString("0.00", CultureInfo.InvariantCulture);
            var grouped = value.ToString("#,##0.00", CultureInfo.InvariantCulture);
            return Parse(arabic) == value && Parse(ThaiDigits.ToThai(arabic)) == value && Parse(ThaiDigits.ToThai(grouped)) == value
                && ThaiDigits.ToArabic(ThaiDigits.ToThai(arabic)) == arabic;
        }));

    [Fact]
    public void Property_OtherCharactersStay() =>
        Properties.Check(Prop.ForAll<NonNull<string>>(text =>
        {
            var thai = ThaiDigits.ToThai(text.Get);
            return thai.Length == text.Get.Length && thai.Zip(text.Get).All(p => p.First == p.Second || ThaiDigits.Value(p.First) == ThaiDigits.Value(p.Second));
        }));

    private static decimal Parse(string text) => ThaiDigits.TryParseDecimal(text, out var value) ? value : -1;
}
