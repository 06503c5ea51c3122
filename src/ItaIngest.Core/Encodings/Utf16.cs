using System.Text;

namespace ItaIngest.Core.Encodings;

/// <summary>UTF-16 without byte-order mark: in Thai and Western text every second byte is 00 or 0E.</summary>
internal static class Utf16
{
    private const int Sample = 65_536;

    public static DecodedText? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8)
            return null;
        int even = 0, odd = 0;
        var units = Math.Min(bytes.Length, Sample) / 2;
        for (var i = 0; i < units; i++)
        {
            even += bytes[i * 2] is 0 or 0x0E ? 1 : 0;
            odd += bytes[(i * 2) + 1] is 0 or 0x0E ? 1 : 0;
        }
        var isLittle = odd > units * 0.8 && even < units * 0.2;
        var isBig = even > units * 0.8 && odd < units * 0.2;
        if (!isLittle && !isBig)
            return null;
        var text = (isLittle ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes);
        return new DecodedText(text, isLittle ? "utf-16" : "utf-16be", "The text names no encoding; it was read as UTF-16, which it looks like.");
    }
}
