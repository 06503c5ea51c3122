using System.Globalization;
using System.Text;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Recognition.Layer.Comparison;

/// <summary>What a code point is when two readings of a page are compared.</summary>
internal static class Letters
{
    public const int Circle = 0x0E4D;
    public const int SaraAa = 'า';
    public const int SaraAm = 'ำ';

    private const int FirstPrivate = 0xF700;
    private const int LastPrivate = 0xF71A;

    private static readonly int[] Private = [.. Enumerable.Range(FirstPrivate, LastPrivate - FirstPrivate + 1).Select(code => (int)ThaiText.Normalise(((char)code).ToString())[0])];

    /// <summary>The standard character of a private-use form.</summary>
    public static int Standard(int codePoint) => codePoint is >= FirstPrivate and <= LastPrivate ? Private[codePoint - FirstPrivate] : codePoint;

    /// <summary>Where a mark stands.</summary>
    public static LetterPlace PlaceOf(int mark) => mark switch
    {
        Circle => LetterPlace.Circle,
        >= 0x0E48 and <= 0x0E4C or 0x0E4E => LetterPlace.Tone,
        _ => LetterPlace.Vowel,
    };

    /// <summary>The digit's value, so that ๒ and 2 count as the same: fonts of offices print Arabic codes as Thai digits.</summary>
    public static int DigitValue(int codePoint) => codePoint <= char.MaxValue ? ThaiDigits.Value((char)codePoint) : -1;

    public static bool IsDigit(int codePoint) => DigitValue(codePoint) >= 0;

    public static bool IsThaiLetter(int codePoint) => codePoint <= char.MaxValue && ThaiText.IsLetter((char)codePoint);

    /// <summary>Letters and digits: what is worth comparing. Dots, dashes and boxes are read too loosely.</summary>
    public static bool IsWord(int codePoint) =>
        Rune.IsValid(codePoint) && codePoint != 0 && CharUnicodeInfo.GetUnicodeCategory(codePoint) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;

    /// <summary>The same to a reader: equal, or digits of one value.</summary>
    public static bool AreSame(int a, int b) => a == b || (DigitValue(a) is >= 0 and var value && value == DigitValue(b));
}
