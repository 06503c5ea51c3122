using System.Globalization;
using System.Text;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>What a code point is to a printed line.</summary>
internal static class GlyphKind
{
    /// <summary>Printed above or below the letter before it. Thai marks, their private-use forms, and those of other scripts.</summary>
    public static bool IsMark(int codePoint) => codePoint switch
    {
        < 0x300 => false,
        >= 0xE00 and <= 0xE7F => ThaiText.IsCombining((char)codePoint),
        >= 0xF700 and <= 0xF71A => codePoint is not (0xF700 or 0xF70F),
        _ => CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.NonSpacingMark,
    };

    /// <summary>A mark under the letter: ุ ู ฺ and their private-use forms.</summary>
    public static bool IsBelow(int codePoint) => codePoint is >= 0xE38 and <= 0xE3A or >= 0xF718 and <= 0xF71A;

    /// <summary>Canonical place of a mark among the marks of one letter: vowel, ็ or ํ, tone, ์.</summary>
    public static int MarkOrder(int codePoint) => codePoint switch
    {
        0xE47 or 0xE4D or 0xF711 or 0xF712 => 1,
        >= 0xE48 and <= 0xE4B or >= 0xF705 and <= 0xF708 or >= 0xF70A and <= 0xF70D or >= 0xF713 and <= 0xF716 => 2,
        0xE4C or 0xE4E or 0xF709 or 0xF70E or 0xF717 => 3,
        _ => 0,
    };

    /// <summary>White space that may have width; line ends have none.</summary>
    public static bool IsSpace(int codePoint) => codePoint is 0x20 or 0xA0 or 0x09 or >= 0x2000 and <= 0x200A or 0x202F or 0x3000;

    /// <summary>Line ends, controls and zero-width characters: nothing that is printed.</summary>
    public static bool IsNothing(int codePoint) =>
        codePoint is < 0x20 or >= 0x7F and < 0xA0 or 0x2028 or 0x2029
        || (codePoint <= char.MaxValue && ThaiText.IsZeroWidth((char)codePoint));

    /// <summary>A Latin letter without any accent.</summary>
    public static bool IsLatin(int codePoint) => codePoint is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    /// <summary>A letter or digit of any script; marks are neither.</summary>
    public static bool IsLetterOrDigit(int codePoint) => Rune.IsValid(codePoint) && Rune.IsLetterOrDigit(new Rune(codePoint));

    /// <summary>A letter or digit whose box is never much wider than high in upright text.</summary>
    public static bool IsUprightLetter(int codePoint) =>
        codePoint is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or >= 0xE01 and <= 0xE33 or >= 0xE40 and <= 0xE45 or >= 0xE50 and <= 0xE59;
}
