using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>A page picture as rows of grey bytes (0 black, 255 white), on which rulings can be wiped out and parts cut.</summary>
internal sealed class GreyPage(byte[] pixels, int width, int height, double dpi)
{
    /// <summary>Darker than this counts as ink, on a page whose paper is light.</summary>
    public const byte Ink = 170;

    public const byte White = 255;

    private byte[]? covered;

    public int Width => width;

    public int Height => height;

    public double Dpi => dpi;

    public PixelRect Bounds => new(0, 0, width, height);

    public Span<byte> Row(int y) => pixels.AsSpan(y * width, width);

    /// <summary>Pixels for so many points.</summary>
    public int Pixels(double points) => (int)Math.Round(points * dpi / 72);

    /// <param name="pix">8 bit</param>
    /// <param name="paper">the shade of its paper, which becomes white</param>
    public static GreyPage Of(Pix pix, byte paper)
    {
        var pixels = pix.CopyGrey();
        if (paper != White)
        {
            Span<byte> shades = stackalloc byte[256];
            for (var i = 0; i < shades.Length; i++)
                shades[i] = (byte)Math.Min(White, i * White / paper);
            foreach (ref var pixel in pixels.AsSpan())
                pixel = shades[pixel];
        }
        return new GreyPage(pixels, pix.Width, pix.Height, pix.Dpi);
    }

    /// <summary>The pixels of a box, row by row; what lies outside the page is white.</summary>
    public byte[] Cut(PixelRect box)
    {
        var part = new byte[box.Width * box.Height];
        part.AsSpan().Fill(White);
        var inside = box.Intersect(Bounds);
        for (var y = inside.Y; y < inside.Bottom; y++)
            Row(y).Slice(inside.X, inside.Width).CopyTo(part.AsSpan(((y - box.Y) * box.Width) + inside.X - box.X));
        return part;
    }

    /// <summary>1 bit, ink as foreground.</summary>
    public Pix ToBinary()
    {
        using var grey = Pix.FromGrey(pixels, width, height, width, dpi);
        return grey.Binarise(Ink);
    }

    /// <summary>A row as it was before ink was covered.</summary>
    public Span<byte> UncoveredRow(int y) => (covered ?? pixels).AsSpan(y * width, width);

    /// <summary>Paints the foreground of a mask white, and keeps what was there for <see cref="UncoveredRow"/>. Once only.</summary>
    /// <param name="mask">1 bit, of the size of the page</param>
    public void Cover(Pix mask)
    {
        covered = [.. pixels];
        var shades = mask.CopyGrey();
        for (var i = 0; i < pixels.Length; i++)
            if (shades[i] == 0)
                pixels[i] = White;
    }

    /// <summary>Paints a rectangle white.</summary>
    public void Wipe(PixelRect rect)
    {
        rect = rect.Intersect(Bounds);
        for (var y = rect.Y; y < rect.Bottom; y++)
            Row(y).Slice(rect.X, rect.Width).Fill(White);
    }
}
