using System.Security.Cryptography;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Layer.Digits;

/// <summary>The ink of one digit as its page shows it.</summary>
/// <param name="Rows">8-bit grey</param>
/// <param name="Width">pixels</param>
/// <param name="Height">pixels</param>
/// <param name="LineHeight">pixels that a digit of its font is high at least, but for a small ๐</param>
internal sealed record DigitShape(byte[] Rows, int Width, int Height, int LineHeight)
{
    private const byte Ink = 170;
    private const byte White = 255;
    private const double LineShare = 0.4; // of the box of a glyph, which is as high as its font

    // the network sees a line of about 48 pixels: with so much white it is neither enlarged much nor wider than it must be
    private const int Beside = 8;
    private const int Above = 16;

    /// <summary>What the shape is told by: equal only for equal pictures.</summary>
    public string Key { get; } = FormattableString.Invariant($"{Width},{LineHeight},{Convert.ToHexString(SHA256.HashData(Rows))}");

    /// <summary>Cuts the ink out of the picture of a digit's box; null if that is blank.</summary>
    public static DigitShape? Cut(Pix picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var (pixels, width) = (OnWhite(picture), picture.Width);
        if (MainRows(pixels, width) is not ({ } first, var last))
            return null;
        int left = width, right = 0;
        for (var y = first; y <= last; y++)
        {
            var row = pixels.AsSpan(y * width, width);
            left = Math.Min(left, row.IndexOfAnyInRange((byte)0, (byte)(Ink - 1)) is >= 0 and var x ? x : width);
            right = Math.Max(right, row.LastIndexOfAnyInRange((byte)0, (byte)(Ink - 1)) + 1);
        }
        var rows = new byte[(last - first + 1) * (right - left)];
        for (var y = first; y <= last; y++)
            pixels.AsSpan((y * width) + left, right - left).CopyTo(rows.AsSpan((y - first) * (right - left)));
        return new DigitShape(rows, right - left, last - first + 1, (int)(LineShare * picture.Height));
    }

    /// <summary>The shape on white, as a line of text.</summary>
    public Pix Draw()
    {
        int width = Width + (2 * Beside), height = Math.Max(Height, LineHeight) + (2 * Above);
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(White);
        for (var y = 0; y < Height; y++)
            Rows.AsSpan(y * Width, Width).CopyTo(pixels.AsSpan(((height - Above - Height + y) * width) + Beside));
        return Pix.FromGrey(pixels, width, height, width, DigitProbe.Dpi);
    }

    /// <summary>
    /// The pixels as if the paper were white and the digit dark: the heads of tables are often printed light on dark, and
    /// what is light there would else be taken for the paper around an odd blot.
    /// </summary>
    private static byte[] OnWhite(Pix picture)
    {
        var (pixels, counts) = (picture.CopyGrey(), picture.CountShades());
        var ground = Array.IndexOf(counts, counts.Max());
        if (ground >= Ink)
            return pixels;
        int darkest = Array.FindIndex(counts, count => count > 0), lightest = Array.FindLastIndex(counts, count => count > 0);
        var isLight = lightest - ground > ground - darkest;
        var shades = new byte[counts.Length];
        for (var shade = 0; shade < shades.Length; shade++)
            shades[shade] = (byte)Math.Clamp(isLight ? White * (White - shade) / (White - ground) : White * shade / Math.Max(1, ground), 0, White);
        foreach (ref var pixel in pixels.AsSpan())
            pixel = shades[pixel];
        return pixels;
    }

    /// <summary>Rows of the largest piece of ink: what reaches in from other lines is left out.</summary>
    private static (int First, int Last)? MainRows(byte[] pixels, int width)
    {
        ((int, int)? best, int most, int first, int ink) = (null, 0, -1, 0);
        for (var y = 0; y <= pixels.Length / width; y++)
        {
            var dark = 0;
            if (y < pixels.Length / width)
                foreach (var pixel in pixels.AsSpan(y * width, width))
                    dark += pixel < Ink ? 1 : 0;
            if (dark > 0)
            {
                first = first < 0 ? y : first;
                ink += dark;
            }
            else if (first >= 0)
            {
                if (ink > most)
                    (best, most) = ((first, y - 1), ink);
                (first, ink) = (-1, 0);
            }
        }
        return best;
    }
}
