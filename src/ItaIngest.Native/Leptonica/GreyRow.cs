using System.Runtime.Intrinsics;

namespace ItaIngest.Native.Leptonica;

/// <summary>Turns a row of drawn pixels into a row of 8-bit grey.</summary>
internal static class GreyRow
{
    private const int Step = 16;

    private static readonly Vector128<uint> Unused = Vector128.Create(0xFF000000u);

    private static readonly Vector128<byte> LeftHighest = Vector128.Create((byte)3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);

    /// <param name="pixels">unused, red, green, blue from high to low byte; the unused byte is 0xFF or anything</param>
    /// <param name="words">four grey pixels a word, the leftmost in the highest byte; at least a quarter of the pixels</param>
    public static void Convert(ReadOnlySpan<uint> pixels, Span<uint> words)
    {
        var x = 0;
        for (; x + Step <= pixels.Length; x += Step)
        {
            var some = pixels.Slice(x, Step);
            Vector128<uint> a = Vector128.Create(some), b = Vector128.Create(some[4..]), c = Vector128.Create(some[8..]), d = Vector128.Create(some[12..]);

            // most of a page is paper
            var grey = ((a & b & c & d) | Unused) == Vector128<uint>.AllBitsSet
                ? Vector128<byte>.AllBitsSet
                : Vector128.Shuffle(Vector128.Narrow(Vector128.Narrow(Grey(a), Grey(b)), Vector128.Narrow(Grey(c), Grey(d))), LeftHighest);
            grey.AsUInt32().CopyTo(words.Slice(x / 4, 4));
        }

        Span<uint> rest = stackalloc uint[4];
        for (; x < pixels.Length; x += 4)
        {
            rest.Fill(uint.MaxValue);
            pixels.Slice(x, Math.Min(4, pixels.Length - x)).CopyTo(rest);
            var grey = Grey(Vector128.Create<uint>(rest));
            words[x / 4] = (grey[0] << 24) | (grey[1] << 16) | (grey[2] << 8) | grey[3];
        }
    }

    // luma of Rec. 601 in 8-bit fixed point; the weights add up to 256
    private static Vector128<uint> Grey(Vector128<uint> pixels)
    {
        var low = Vector128.Create(0xFFu);
        return ((((pixels >> 16) & low) * 77u) + (((pixels >> 8) & low) * 150u) + ((pixels & low) * 29u)) >> 8;
    }
}
