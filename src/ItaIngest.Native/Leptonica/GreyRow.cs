using System.Runtime.Intrinsics;

namespace ItaIngest.Native.Leptonica;

/// <summary>Turns a row of drawn pixels into a row of 8-bit grey.</summary>
internal static class GreyRow
{
    /// <param name="pixels">unused, red, green, blue from high to low byte; the unused byte is 0xFF or anything</param>
    /// <param name="words">four grey pixels a word, the leftmost in the highest byte; at least a quarter of the pixels</param>
    public static void Convert(ReadOnlySpan<uint> pixels, Span<uint> words)
    {
        var x = 0;
        for (; x + 4 <= pixels.Length; x += 4)
            words[x / 4] = Four(pixels.Slice(x, 4));
        if (x == pixels.Length)
            return;
        Span<uint> rest = stackalloc uint[4];
        rest.Fill(uint.MaxValue);
        pixels[x..].CopyTo(rest);
        words[x / 4] = Four(rest);
    }

    private static uint Four(ReadOnlySpan<uint> pixels)
    {
        var four = Vector128.Create(pixels) | Vector128.Create(0xFF000000u);

        // most of a page is paper
        if (four == Vector128<uint>.AllBitsSet)
            return uint.MaxValue;
        return (Grey(four[0]) << 24) | (Grey(four[1]) << 16) | (Grey(four[2]) << 8) | Grey(four[3]);
    }

    // luma of Rec. 601 in 8-bit fixed point; the weights add up to 256
    private static uint Grey(uint pixel) =>
        ((((pixel >> 16) & 0xFF) * 77) + (((pixel >> 8) & 0xFF) * 150) + ((pixel & 0xFF) * 29)) >> 8;
}
