using System.Runtime.Intrinsics;

namespace ItaIngest.Native.Leptonica;

/// <summary>
/// Makes ink in colour lighter than black: as plain grey a blue signature is nearly as dark as the print under it. Nothing
/// gets so light that it is no ink any more, and what is light already stays as it is.
/// </summary>
internal static class ColouredInk
{
    private const int Coloured = 48; // between the strongest and the weakest of red, green and blue; a tinted lamp or JPEG gives black less
    private const int Step = 4; // pixels in a vector
    private const int Lightest = 115; // as grey; ink ends at 150 to 170, and paper that is evened out and made white lightens ink by a sixth

    /// <param name="pixels">red, green, blue in the three low bytes</param>
    /// <param name="lightened">of the same length</param>
    public static void Lighten(ReadOnlySpan<uint> pixels, Span<uint> lightened)
    {
        pixels.CopyTo(lightened);
        var i = 0;
        for (; i + Step <= pixels.Length; i += Step)
        {
            // most of a scan has no colour at all
            if (HasColour(Vector128.Create(pixels.Slice(i, Step))))
                LightenEach(pixels.Slice(i, Step), lightened.Slice(i, Step));
        }
        LightenEach(pixels[i..], lightened[i..]);
    }

    private static bool HasColour(Vector128<uint> pixels)
    {
        var low = Vector128.Create(0xFFu);
        Vector128<uint> red = (pixels >> 16) & low, green = (pixels >> 8) & low, blue = pixels & low;
        var apart = Vector128.Max(red, Vector128.Max(green, blue)) - Vector128.Min(red, Vector128.Min(green, blue));
        return Vector128.GreaterThanAny(apart, Vector128.Create((uint)Coloured));
    }

    private static void LightenEach(ReadOnlySpan<uint> pixels, Span<uint> lightened)
    {
        for (var i = 0; i < pixels.Length; i++)
        {
            var pixel = pixels[i];
            int red = (int)(pixel >> 16) & 0xFF, green = (int)(pixel >> 8) & 0xFF, blue = (int)pixel & 0xFF;
            var colour = Math.Max(red, Math.Max(green, blue)) - Math.Min(red, Math.Min(green, blue));
            if (colour > Coloured && ((77 * red) + (150 * green) + (29 * blue)) >> 8 is < Lightest and var grey)
                pixel = 0xFF000000u | (0x010101u * (uint)Math.Min(Lightest, grey + (colour * 3 / 5)));
            lightened[i] = pixel;
        }
    }
}
