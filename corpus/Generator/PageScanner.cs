using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Poppler;

namespace ItaIngest.CorpusGenerator;

/// <summary>Makes a scan of a PDF page: drawn, blurred, turned, unevenly lit, noisy; the same seed gives the same pixels.</summary>
internal static class PageScanner
{
    private const double PaperWhite = 246;
    private const double InkBlack = 22;
    private const double ShadeDepth = 10;
    private const int BitonalThreshold = 150;

    /// <summary>All pages of a PDF, 8 bit grey or 1 bit; dispose them.</summary>
    public static IReadOnlyList<Pix> Scan(byte[] pdf, ScanDamage damage, ulong seed)
    {
        using var document = PdfDocument.Open(pdf);
        var pages = new List<Pix>();
        for (var number = 1; number <= document.PageCount; number++)
        {
            using var page = document.OpenPage(number);
            using var drawn = page.Render(damage.Dpi);
            pages.Add(ScanPage(drawn, damage, seed + (ulong)number, number));
        }
        return pages;
    }

    private static Pix ScanPage(Pix drawn, ScanDamage damage, ulong seed, int number)
    {
        var noise = new NormalNoise(seed);
        var pixels = drawn.CopyGrey();
        GaussianBlur.Apply(pixels, drawn.Width, drawn.Height, damage.Blur);
        using var blurred = Pix.FromGrey(pixels, drawn.Width, drawn.Height, drawn.Width, damage.Dpi);

        // the feeder pulls each sheet a little differently
        var share = 0.6 + (0.4 * noise.NextUniform());
        using var turned = blurred.Rotate(damage.SkewDegrees * share * (number % 2 == 0 ? -1 : 1));
        var lit = turned.CopyGrey();
        Light(lit, turned.Width, turned.Height, damage.Noise, noise);
        using var grey = Pix.FromGrey(lit, turned.Width, turned.Height, turned.Width, damage.Dpi);
        return damage.Bitonal ? grey.Binarise(BitonalThreshold) : grey.Copy();
    }

    /// <summary>Paper is not white, ink is not black, and light falls off to one side.</summary>
    private static void Light(byte[] pixels, int width, int height, double deviation, NormalNoise noise)
    {
        double leftward = noise.NextUniform(), downward = noise.NextUniform();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var shade = ShadeDepth * ((leftward * x / width) + (downward * y / height)) / 2;
                var ink = InkBlack + (pixels[(y * width) + x] / 255.0 * (PaperWhite - shade - InkBlack));
                pixels[(y * width) + x] = (byte)Math.Clamp(Math.Round(ink + (deviation * noise.Next())), 0, 255);
            }
        }
    }
}
