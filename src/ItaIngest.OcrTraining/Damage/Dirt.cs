using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Damage;

/// <summary>Specks on the paper and gaps in the toner.</summary>
internal static class Dirt
{
    /// <summary>Dark specks; density is their share of all pixels, their size goes with the em square.</summary>
    public static GrayImage AddSpecks(GrayImage image, double density, double em, Random random)
    {
        var dirty = image.Copy();
        var largest = Math.Max(1.0, em * 0.045);
        var count = (int)(image.Pixels.Length * density / (largest + 1)) + 1;
        for (var i = 0; i < count; i++)
        {
            Stamp(dirty, (byte)random.Next(0, 170), random.Between(0.5, largest), random.NextDouble() * image.Width, random.NextDouble() * image.Height);
        }

        return dirty;
    }

    /// <summary>Single dark pixels, the dust of a scanner's glass; density is their share of all pixels.</summary>
    public static GrayImage AddPepper(GrayImage image, double density, Random random)
    {
        var dusty = image.Copy();
        for (var i = 0; i < image.Pixels.Length * density; i++)
        {
            dusty.Pixels[random.Next(image.Pixels.Length)] = (byte)random.Next(0, 140);
        }

        return dusty;
    }

    /// <summary>Light flecks in the strokes; density is the share of pixels that a fleck starts at.</summary>
    public static GrayImage BreakStrokes(GrayImage image, double density, Random random)
    {
        var broken = image.Copy();
        var count = (int)(image.Pixels.Length * density);
        for (var i = 0; i < count; i++)
        {
            Stamp(broken, 255, random.Between(0.4, 1.1), random.NextDouble() * image.Width, random.NextDouble() * image.Height);
        }

        return broken;
    }

    /// <summary>Sets a disc to a shade; what falls outside the picture is left out.</summary>
    public static void Stamp(GrayImage image, byte shade, double radius, double x, double y)
    {
        for (var py = (int)(y - radius); py <= y + radius; py++)
        {
            for (var px = (int)(x - radius); px <= x + radius; px++)
            {
                var inside = ((px - x) * (px - x)) + ((py - y) * (py - y)) <= radius * radius;
                if (inside && px >= 0 && py >= 0 && px < image.Width && py < image.Height)
                {
                    image[px, py] = shade;
                }
            }
        }
    }
}
