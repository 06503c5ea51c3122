using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Damage;

/// <summary>What lies over or under the text on real paper, printed or not.</summary>
internal static class Overlays
{
    /// <summary>The dot screen that a laser printer makes of a shaded table cell.</summary>
    public static GrayImage Halftone(GrayImage image, double period, double radius, byte shade)
    {
        var screened = image.Copy();
        for (var y = 0; y < image.Height; y++)
        {
            for (var x = 0; x < image.Width; x++)
            {
                // The screen stands at 45 degrees, as screens do.
                var u = ((x + y) / (period * Math.Sqrt(2))) % 1;
                var v = (((x - y) / (period * Math.Sqrt(2))) % 1 + 1) % 1;
                var distance = Math.Sqrt(((u - 0.5) * (u - 0.5)) + ((v - 0.5) * (v - 0.5))) * period;
                if (distance < radius)
                {
                    screened[x, y] = Math.Min(screened[x, y], shade);
                }
            }
        }

        return screened;
    }

    /// <summary>Print on the other side of thin paper: mirrored and faint.</summary>
    public static GrayImage ShowThrough(GrayImage image, GrayImage otherSide, double strength)
    {
        var result = image.Copy();
        for (var y = 0; y < Math.Min(image.Height, otherSide.Height); y++)
        {
            for (var x = 0; x < Math.Min(image.Width, otherSide.Width); x++)
            {
                var ink = (255 - otherSide[otherSide.Width - 1 - x, y]) * strength;
                result[x, y] = Filters.Clamp(image[x, y] - ink);
            }
        }

        return result;
    }

    /// <summary>A stroke of a pen that crosses the line, as signatures and corrections do.</summary>
    public static GrayImage PenStroke(GrayImage image, double em, Random random)
    {
        var stroke = WhiteSheet(image);
        var shade = (byte)random.Next(60, 190);
        var thickness = Math.Max(1, em * random.Between(0.02, 0.06));
        double x = random.NextDouble() * image.Width, y = random.Between(-0.2, 1.2) * image.Height;
        var direction = random.Between(0, 2 * Math.PI);
        var bend = random.Between(-0.03, 0.03);
        for (var step = 0; step < em * random.Between(2, 6); step++)
        {
            direction += bend;
            x += Math.Cos(direction);
            y += Math.Sin(direction);
            Dirt.Stamp(stroke, shade, thickness / 2, x, y);
        }

        return Darker(image, stroke);
    }

    /// <summary>Nothing yet, of the size of a picture.</summary>
    public static GrayImage WhiteSheet(GrayImage image)
    {
        var sheet = new GrayImage(image.Width, image.Height);
        Array.Fill(sheet.Pixels, (byte)255);
        return sheet;
    }

    /// <summary>Two pictures of one size on top of each other: light ink does not lighten what is darker.</summary>
    public static GrayImage Darker(GrayImage image, GrayImage other) =>
        new(image.Width, image.Height, [.. image.Pixels.Zip(other.Pixels, Math.Min)]);

    /// <summary>Paper that did not lie flat: the line rises and falls by so many pixels over a wave length.</summary>
    public static GrayImage Wave(GrayImage image, double amplitude, double length, double phase)
    {
        var result = new GrayImage(image.Width, image.Height);
        for (var x = 0; x < image.Width; x++)
        {
            var shift = amplitude * Math.Sin((x / length * 2 * Math.PI) + phase);
            for (var y = 0; y < image.Height; y++)
            {
                var from = y + shift;
                var row = (int)Math.Floor(from);
                var part = from - row;
                double upper = image[x, Math.Clamp(row, 0, image.Height - 1)];
                double lower = image[x, Math.Clamp(row + 1, 0, image.Height - 1)];
                result[x, y] = Filters.Clamp(upper + (part * (lower - upper)));
            }
        }

        return result;
    }
}
