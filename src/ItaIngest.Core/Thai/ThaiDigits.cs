using System.Buffers;
using System.Globalization;

namespace ItaIngest.Core.Thai;

/// <summary>
/// Thai digits ๐–๙ and Arabic digits 0–9, which reports mix freely, even inside one number (๒๕61).
/// </summary>
public static class ThaiDigits
{
    private const char ThaiZero = '๐';
    private const char ThaiNine = '๙';

    /// <summary>Letters that look like the zero of either script: Latin, Cyrillic and Greek, and the zero of Lao.</summary>
    private static readonly SearchValues<char> LikeZero = SearchValues.Create("oOоОοΟ໐");

    /// <summary>True for 0–9 and ๐–๙; no other script counts.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= ThaiZero and <= ThaiNine;

    /// <summary>0–9 for a digit of either script, −1 for anything else.</summary>
    public static int Value(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= ThaiZero and <= ThaiNine => c - ThaiZero,
        _ => -1,
    };

    /// <summary>The digit in Arabic script; any other character unchanged.</summary>
    public static char ToArabic(char c) => c is >= ThaiZero and <= ThaiNine ? (char)(c - ThaiZero + '0') : c;

    /// <summary>The digit in Thai script; any other character unchanged.</summary>
    public static char ToThai(char c) => c is >= '0' and <= '9' ? (char)(c - '0' + ThaiZero) : c;

    /// <summary>The text with every Thai digit in Arabic script; the same instance when there was none.</summary>
    public static string ToArabic(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange(ThaiZero, ThaiNine) < 0 ? text : Map(text, ToArabic);
    }

    /// <summary>The text with every Arabic digit in Thai script; the same instance when there was none.</summary>
    public static string ToThai(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? text : Map(text, ToThai);
    }

    /// <summary>
    /// Reads a whole number: digits of either script, thousands commas in their places, spaces around it. No sign.
    /// </summary>
    public static bool TryParseInteger(ReadOnlySpan<char> text, out int value)
    {
        var isNumber = TryParseDecimal(text, out var number) && number <= int.MaxValue && decimal.IsInteger(number);
        value = isNumber ? (int)number : 0;
        return isNumber && !text.Contains('.');
    }

    /// <summary>
    /// Reads a number with an optional fraction: ๘๖.๒๑, "๑,๒๓๔.๕๐". Commas must part groups of three digits.
    /// No sign: no figure of a report is negative, and a leading dash is a bullet.
    /// </summary>
    public static bool TryParseDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        text = text.Trim();
        if (text.Length is 0 or > 40 || !IsDigit(text[0]) || !IsDigit(text[^1]))
            return false;
        Span<char> arabic = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
            arabic[i] = ToArabic(text[i]);
        return HasRegularGroups(arabic)
            && decimal.TryParse(arabic, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    private static bool HasRegularGroups(ReadOnlySpan<char> number)
    {
        var point = number.IndexOf('.');
        var whole = point < 0 ? number : number[..point];
        if (point >= 0 && number[point..].Contains(','))
            return false;
        if (!whole.Contains(','))
            return true;
        if (whole.IndexOf(',') > 3)
            return false;
        for (var i = whole.Length - 4; ; i -= 4)
        {
            if (i <= 0)
                return !whole[..Math.Max(0, i + 4)].Contains(',') && i > -4;
            if (whole[i] != ',')
                return false;
        }
    }

    /// <summary>
    /// The text with the digit where somebody typed, or OCR read, a letter like it inside a number: ๓o, ๒o๖๗, ๑/o๓/๒๕๖๗. A code
    /// that begins with the letter (O๑๓) is left. As long as the text; the same instance when nothing changes.
    /// </summary>
    public static string WithZeros(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? changed = null;
        for (var at = text.AsSpan().IndexOfAny(LikeZero); at >= 0 && at < text.Length; at++)
        {
            if (LikeZero.Contains(text[at]) && IsZero(changed is null ? text : changed, at))
                (changed ??= text.ToCharArray())[at] = ThaiZero;
        }
        return changed is null ? text : new string(changed);
    }

    /// <summary>After a digit, or as the first figure of a later part of a date, and no letter of a word goes on from it.</summary>
    private static bool IsZero(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var goesOn = IsDigit(next) || LikeZero.Contains(next);
        if (at > 0 && IsDigit(text[at - 1]))
            return goesOn || !char.IsAsciiLetter(next);
        return IsDigit(next) && (at > 1 && text[at - 1] is '/' or '.' or '-' && IsDigit(text[at - 2])
            || (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 3 < text.Length && text[at + 2] == '/' && IsDigit(text[at + 3]));
    }

    private static string Map(string text, Func<char, char> map) =>
        string.Create(text.Length, (text, map), static (span, s) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = s.map(s.text[i]);
        });
}
