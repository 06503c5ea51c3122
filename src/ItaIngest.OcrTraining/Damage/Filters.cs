namespace ItaIngest.OcrTraining.Damage;

/// <summary>What optics and paper do to a picture. Each takes and gives a whole picture.</summary>
internal static class Filters
{
    /// <summary>Gaussian blur; sigma in pixels.</summary>
    public static GrayImage Blur(GrayImage image, double sigmaX, double sigmaY) =>
        Convolve(Convolve(image, Kernel(sigmaX), 1, 0), Kernel(sigmaY), 0, 1);

    /// <summary>Strokes grow (ink spreads) by part of a pixel: a blend with the darkest neighbour.</summary>
    public static GrayImage Thicken(GrayImage image, double amount) => BlendWithExtreme(image, amount, darkest: true);

    /// <summary>Strokes shrink: a blend with the lightest neighbour.</summary>
    public static GrayImage Thin(GrayImage image, double amount) => BlendWithExtreme(image, amount, darkest: false);

    public static GrayImage AddNoise(GrayImage image, double sigma, Random random)
    {
        var noisy = image.Copy();
        for (var i = 0; i < noisy.Pixels.Length; i++)
        {
            // The sum of three evenly spread numbers is near enough to a normal one.
            var normal = random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5;
            noisy.Pixels[i] = Clamp(image.Pixels[i] + (normal * 2 * sigma));
        }

        return noisy;
    }

    /// <summary>Toner or stamp ink that did not take everywhere: clouds of lighter ink, so many pixels wide.</summary>
    public static GrayImage Grain(GrayImage image, double strength, double size, Random random)
    {
        const double middle = 128;
        var gray = new GrayImage(image.Width, image.Height);
        Array.Fill(gray.Pixels, (byte)middle);
        var clouds = Blur(AddNoise(gray, 60, random), size, size);
        var spread = 60 / (2 * Math.Sqrt(Math.PI) * size); // what a Gaussian leaves of white noise
        var grained = image.Copy();
        for (var i = 0; i < grained.Pixels.Length; i++)
        {
            var share = 1 - (strength * Math.Max(0, (clouds.Pixels[i] - middle) / spread));
            grained.Pixels[i] = Clamp(255 - ((255 - image.Pixels[i]) * Math.Max(0.1, share)));
        }

        return grained;
    }

    /// <summary>Adds to each pixel what it differs from its surroundings by (unsharp masking); sigma in pixels.</summary>
    public static GrayImage Sharpen(GrayImage image, double sigma, double amount)
    {
        var soft = Blur(image, sigma, sigma);
        var sharp = image.Copy();
        for (var i = 0; i < sharp.Pixels.Length; i++)
        {
            sharp.Pixels[i] = Clamp(image.Pixels[i] + (amount * (image.Pixels[i] - soft.Pixels[i])));
        }

        return sharp;
    }

    /// <summary>Black and white as a fax or a copier's line mode gives it.</summary>
    public static GrayImage Threshold(GrayImage image, int level)
    {
        var sharp = image.Copy();
        for (var i = 0; i < sharp.Pixels.Length; i++)
        {
            sharp.Pixels[i] = sharp.Pixels[i] < level ? (byte)0 : (byte)255;
        }

        return sharp;
    }

    /// <summary>Light that falls off across the line, and ink and paper that are not black and white.</summary>
    public static GrayImage Relight(GrayImage image, double ink, double paper, double slopeX, double slopeY)
    {
        var lit = new GrayImage(image.Width, image.Height);
        for (var y = 0; y < image.Height; y++)
        {
            for (var x = 0; x < image.Width; x++)
            {
                var light = 1 + (slopeX * (((double)x / image.Width) - 0.5)) + (slopeY * (((double)y / image.Height) - 0.5));
                lit[x, y] = Clamp((ink + ((paper - ink) * image[x, y] / 255.0)) * light);
            }
        }

        return lit;
    }

    public static byte Clamp(double value) => (byte)Math.Clamp(value + 0.5, 0, 255);

    private static double[] Kernel(double sigma)
    {
        var reach = (int)Math.Ceiling(sigma * 2.5);
        var kernel = new double[(2 * reach) + 1];
        for (var i = -reach; i <= reach; i++)
        {
            kernel[i + reach] = sigma <= 0 ? 1 : Math.Exp(-i * i / (2 * sigma * sigma));
        }

        var sum = kernel.Sum();
        return Array.ConvertAll(kernel, value => value / sum);
    }

    private static GrayImage Convolve(GrayImage image, double[] kernel, int dx, int dy)
    {
        var reach = kernel.Length / 2;
        if (reach == 0)
        {
            return image;
        }

        var result = new GrayImage(image.Width, image.Height);
        for (var y = 0; y < image.Height; y++)
        {
            for (var x = 0; x < image.Width; x++)
            {
                double sum = 0;
                for (var i = -reach; i <= reach; i++)
                {
                    sum += kernel[i + reach] * image[Math.Clamp(x + (i * dx), 0, image.Width - 1), Math.Clamp(y + (i * dy), 0, image.Height - 1)];
                }

                result[x, y] = Clamp(sum);
            }
        }

        return result;
    }

    private static GrayImage BlendWithExtreme(GrayImage image, double amount, bool darkest)
    {
        var result = new GrayImage(image.Width, image.Height);
        for (var y = 0; y < image.Height; y++)
        {
            for (var x = 0; x < image.Width; x++)
            {
                int left = image[Math.Max(x - 1, 0), y], right = image[Math.Min(x + 1, image.Width - 1), y];
                int up = image[x, Math.Max(y - 1, 0)], down = image[x, Math.Min(y + 1, image.Height - 1)];
                int here = image[x, y];
                var extreme = darkest
                    ? Math.Min(Math.Min(left, right), Math.Min(up, down))
                    : Math.Max(Math.Max(left, right), Math.Max(up, down));
                extreme = darkest ? Math.Min(extreme, here) : Math.Max(extreme, here);
                result[x, y] = Clamp(here + (amount * (extreme - here)));
            }
        }

        return result;
    }
}
