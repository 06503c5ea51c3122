namespace ItaIngest.OcrTraining.Damage;

/// <summary>
/// What JPEG does to a gray picture: 8×8 cosine transform, rounding by the quantisation table of ITU-T T.81 annex K.1
/// scaled for a quality of 1–100 as libjpeg does it, and back.
/// </summary>
internal static class JpegRounding
{
    private static readonly int[] Luminance =
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ];

    private static readonly float[] Cosines = MakeCosines();

    public static GrayImage Apply(GrayImage image, int quality)
    {
        var scale = quality < 50 ? 5000 / quality : 200 - (quality * 2);
        var table = Array.ConvertAll(Luminance, step => (float)Math.Clamp(((step * scale) + 50) / 100, 1, 255));
        var result = image.Copy();
        Span<float> block = stackalloc float[64];
        Span<float> work = stackalloc float[64];
        for (var top = 0; top < image.Height; top += 8)
        {
            for (var left = 0; left < image.Width; left += 8)
            {
                Load(image, left, top, block);
                Transform(block, work, forward: true);
                for (var i = 0; i < 64; i++)
                {
                    block[i] = MathF.Round(block[i] / table[i]) * table[i];
                }

                Transform(block, work, forward: false);
                Store(result, left, top, block);
            }
        }

        return result;
    }

    private static float[] MakeCosines()
    {
        var cosines = new float[64];
        for (var u = 0; u < 8; u++)
        {
            for (var x = 0; x < 8; x++)
            {
                cosines[(u * 8) + x] = (float)(Math.Cos(((2 * x) + 1) * u * Math.PI / 16) * (u == 0 ? Math.Sqrt(0.125) : 0.5));
            }
        }

        return cosines;
    }

    private static void Load(GrayImage image, int left, int top, Span<float> block)
    {
        for (var i = 0; i < 64; i++)
        {
            block[i] = image[Math.Min(left + (i % 8), image.Width - 1), Math.Min(top + (i / 8), image.Height - 1)] - 128f;
        }
    }

    private static void Store(GrayImage image, int left, int top, Span<float> block)
    {
        for (var i = 0; i < 64; i++)
        {
            int x = left + (i % 8), y = top + (i / 8);
            if (x < image.Width && y < image.Height)
            {
                image[x, y] = Filters.Clamp(block[i] + 128);
            }
        }
    }

    private static void Transform(Span<float> block, Span<float> work, bool forward)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var row = 0; row < 8; row++)
            {
                for (var k = 0; k < 8; k++)
                {
                    float sum = 0;
                    for (var i = 0; i < 8; i++)
                    {
                        sum += block[(row * 8) + i] * (forward ? Cosines[(k * 8) + i] : Cosines[(i * 8) + k]);
                    }

                    // Stored turned, so that the second pass takes the columns.
                    work[(k * 8) + row] = sum;
                }
            }

            work.CopyTo(block);
        }
    }
}
