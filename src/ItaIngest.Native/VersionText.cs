using System.Globalization;
using System.Runtime.InteropServices;

namespace ItaIngest.Native;

/// <summary>Reads a version out of what an engine says about itself, such as "leptonica-1.82.0" or "5.3.0-46-g1234".</summary>
internal static class VersionText
{
    public static Version Parse(nint utf8) => Parse(Marshal.PtrToStringUTF8(utf8) ?? "");

    public static Version Parse(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return new Version(0, 0, 0);
        var digits = new string([.. text[start..].TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]).Split('.');
        int Part(int index) => index < digits.Length && int.TryParse(digits[index], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        return new Version(Part(0), Part(1), Part(2));
    }
}
