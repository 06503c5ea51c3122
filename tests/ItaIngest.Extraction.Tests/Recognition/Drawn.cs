using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>A grey page of filled rectangles at 200 dpi.</summary>
internal sealed class Drawn(int width, int height)
{
    public const double Dpi = 200;

    private readonly byte[] pixels = [.. Enumerable.Repeat(byte.MaxValue, width * height)];

    public Drawn Fill(PixelRect rect, byte shade = 20)
    {
        for (var y = rect.Y; y < rect.Bottom; y++)
            pixels.AsSpan((y * width) + rect.X, rect.Width).Fill(shade);
        return this;
    }

    /// <summary>Makes a rectangle darker, as light ink over other ink does.</summary>
    public Drawn Shade(PixelRect rect, byte shade)
    {
        for (var y = rect.Y; y < rect.Bottom; y++)
            foreach (ref var pixel in pixels.AsSpan((y * width) + rect.X, rect.Width))
                pixel = Math.Min(pixel, shade);
        return this;
    }

    public Pix Grey() => Pix.FromGrey(pixels, width, height, width, Dpi);

    public GreyPage Page()
    {
        using var grey = Grey();
        return GreyPage.Of(grey, byte.MaxValue);
    }

    public IReadOnlyList<InkPiece> Pieces()
    {
        using var grey = Grey();
        using var binary = grey.Binarise(GreyPage.Ink);
        return InkPieces.Find(binary);
    }
}
