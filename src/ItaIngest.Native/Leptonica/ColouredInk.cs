namespace ItaIngest.Native.Leptonica;

/// <summary>
/// Makes ink in colour lighter than black: as plain grey a blue signature is nearly as dark as the print under it. Nothing
/// gets so light that it is no ink any more, and what is light already stays as it is.
/// </summary>
internal static class ColouredInk
{
    private const int Coloured = 48; // between the strongest and the weakest of red, green and blue; a tinted lamp or JPEG gives black less
    private const int Lightest = 140; // as grey; ink ends at 150 to 170

    /// <param name="pixels">red, green, blue in the three low bytes</param>
    /// <param name="lightened">of the same length</param>
    public static void Lighten(ReadOnlySpan<uint> pixels, Span<uint> lightened)
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
