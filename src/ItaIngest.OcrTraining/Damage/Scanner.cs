using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Damage;

/// <summary>Makes a clean picture look as if a printer, a copier and a scanner had been at it.</summary>
internal sealed class Scanner(Random random)
{
    /// <summary>Damages a line whose em square is so many pixels.</summary>
    public GrayImage Scan(GrayImage image, double em)
    {
        var severity = random.NextDouble() switch
        {
            < 0.08 => 0.0,
            < 0.42 => 0.4,
            < 0.82 => 0.75,
            _ => 1.1,
        };
        if (severity == 0)
        {
            return image;
        }

        var printed = Print(image, severity, em);
        var scanned = Capture(printed, severity, em);
        var stored = Store(scanned, severity, em);
        return random.Happens(0.55) ? WhitePaper.Apply(stored) : stored;
    }

    private GrayImage Print(GrayImage image, double severity, double em)
    {
        if (random.Happens(0.35))
        {
            // Thin strokes vanish at small sizes, so they are thinned less there.
            image = random.Happens(0.55)
                ? Filters.Thicken(image, random.Between(0.1, 0.8) * severity)
                : Filters.Thin(image, random.Between(0.1, Math.Min(1, em / 60)) * severity);
        }

        if (random.Happens(0.2 * severity))
        {
            image = Dirt.BreakStrokes(image, random.Between(0.002, 0.015) * severity, random);
        }

        if (random.Happens(0.12))
        {
            image = Filters.Grain(image, random.Between(0.1, 0.5), random.Between(0.8, 2), random);
        }

        if (random.Happens(0.03))
        {
            image = Overlays.PenStroke(image, em, random);
        }

        if (random.Happens(0.07))
        {
            image = Handwriting.Sign(image, em, random);
        }

        if (em > 30 && random.Happens(0.035))
        {
            var period = random.Between(3, 7);
            image = Overlays.Halftone(image, period, period * random.Between(0.12, 0.3), (byte)random.Next(90, 200));
        }

        if (random.Happens(0.45 * severity))
        {
            image = Dirt.AddSpecks(image, random.Between(0.0003, 0.004) * severity, em, random);
        }

        return image;
    }

    private GrayImage Capture(GrayImage image, double severity, double em)
    {
        var sigma = random.Between(0.3, 1.15) * severity * Math.Clamp(em / 40, 0.6, 1.5);
        if (random.Happens(0.8))
        {
            image = Filters.Blur(image, sigma * random.Between(0.7, 1.2), sigma * random.Between(0.7, 1.2));
        }

        if (random.Happens(0.15))
        {
            image = Overlays.Wave(image, em * random.Between(0.01, 0.06), em * random.Between(4, 30), random.NextDouble() * 7);
        }

        if (random.Happens(0.25))
        {
            image = Dirt.AddPepper(image, random.Between(0.0002, 0.002), random);
        }

        if (random.Happens(0.2))
        {
            var factor = random.Between(Math.Clamp(22 / em, 0.5, 0.95), 1);
            var small = Resampling.Resize(image, (int)(image.Width * factor), (int)(image.Height * factor));
            image = random.Happens(0.5) ? Resampling.Resize(small, image.Width, image.Height) : small;
        }

        if (random.Happens(0.7))
        {
            var paper = random.Happens(0.8) ? random.Between(225, 255) : random.Between(150, 230);
            var faint = random.Happens(0.22);
            var ink = faint ? random.Between(80, Math.Min(180, paper - 65)) : random.Between(0, Math.Min(120, paper - 90) * severity);
            image = Filters.Relight(image, ink, paper, random.Between(-0.15, 0.15) * severity, random.Between(-0.1, 0.1) * severity);
        }

        image = random.Happens(0.6) ? Filters.AddNoise(image, random.Between(1, 16) * severity, random) : image;

        // Office scanners sharpen what they send on.
        return random.Happens(0.18) ? Filters.Sharpen(image, random.Between(0.6, 1.6), random.Between(0.4, 1.8)) : image;
    }

    private GrayImage Store(GrayImage image, double severity, double em)
    {
        if (random.Happens(0.5))
        {
            image = JpegRounding.Apply(image, random.Next(28, 92));
        }

        if (em > 26 && random.Happens(0.22))
        {
            image = Filters.Threshold(Filters.Blur(image, 0.4, 0.4), (int)(InkLevel(image) + random.Between(-35, 32)));
            image = Shrink(image, em);
        }

        return severity > 0.5 && random.Happens(0.1) ? Filters.Blur(image, 0.5, 0.5) : image;
    }

    /// <summary>A black-and-white scan is often shown at a lower resolution than it was taken at.</summary>
    private GrayImage Shrink(GrayImage image, double em)
    {
        if (em < 36 || !random.Happens(0.35))
        {
            return image;
        }

        var factor = random.Between(26 / em, 0.9);
        return Resampling.Resize(image, (int)(image.Width * factor), (int)(image.Height * factor));
    }

    /// <summary>Halfway between the paper and the darkest ink.</summary>
    private static double InkLevel(GrayImage image)
    {
        var sorted = (byte[])image.Pixels.Clone();
        Array.Sort(sorted);
        return (sorted[sorted.Length / 100] + sorted[sorted.Length * 3 / 4]) / 2.0;
    }
}
