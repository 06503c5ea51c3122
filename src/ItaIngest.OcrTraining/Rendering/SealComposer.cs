using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Rendering;

/// <summary>Makes the round seal of an office: two rings, its name around, a device in the middle, ink that did not take everywhere.</summary>
internal sealed class SealComposer(Random random)
{
    private const double FullTurn = 360;

    /// <param name="name">Set around the ring, as much of it as there is room for.</param>
    public GrayImage Compose(string name, LineStyle style)
    {
        var radius = style.Em * random.Between(2, 4.5);
        var size = (int)(2 * radius) + 8;
        var centre = size / 2.0;
        var letters = style with { Points = style.Points * random.Between(0.45, 0.8), SkewDegrees = 0, Stretch = 1, Underlined = false };
        using var canvas = new TextCanvas(size, size);
        canvas.Transform(centre, centre, random.NextDouble() * FullTurn, 1);
        var step = letters.Em * 0.5 / (2 * Math.PI * radius * 0.8) * FullTurn;
        foreach (var letter in Clusters(name).Take((int)(FullTurn / step)))
        {
            canvas.DrawText(letter, letters, centre, centre - (radius * 0.76));
            canvas.Transform(centre, centre, step * Math.Max(1, TextCanvas.Measure(letter, letters).Width / (letters.Em * 0.5)), 1);
        }

        var seal = canvas.ToImage();
        DrawRing(seal, centre, radius, style.Em * random.Between(0.04, 0.12));
        DrawRing(seal, centre, radius * random.Between(0.6, 0.68), style.Em * random.Between(0.03, 0.08));
        return Filters.Grain(DrawDevice(seal, centre, radius, style.Em), random.Between(0.1, 0.6), random.Between(1, 3), random);
    }

    /// <summary>Lays the seal over a line so that some of it crosses the print.</summary>
    public GrayImage Press(GrayImage line, GrayImage seal)
    {
        var pressed = line.Copy();
        var strength = random.Happens(0.35) ? 1 : random.Between(0.3, 0.9);
        var left = random.Next(-seal.Width / 2, Math.Max(1, line.Width - (seal.Width / 2)));
        var top = random.Next(-seal.Height + (line.Height / 3), Math.Max(1, line.Height * 2 / 3));
        for (var y = Math.Max(0, -top); y < seal.Height && y + top < line.Height; y++)
        {
            for (var x = Math.Max(0, -left); x < seal.Width && x + left < line.Width; x++)
            {
                var ink = (255 - seal[x, y]) * strength;
                pressed[x + left, y + top] = Filters.Clamp(Math.Min(line[x + left, y + top], 255 - ink));
            }
        }

        return pressed;
    }

    private static void DrawRing(GrayImage seal, double centre, double radius, double thickness)
    {
        for (double way = 0; way < 2 * Math.PI * radius; way += 0.5)
        {
            var angle = way / radius;
            Dirt.Stamp(seal, 0, Math.Max(0.5, thickness / 2), centre + (radius * Math.Cos(angle)), centre + (radius * Math.Sin(angle)));
        }
    }

    /// <summary>Curls in place of a drawing: what a device leaves on a line of text is curls.</summary>
    private GrayImage DrawDevice(GrayImage seal, double centre, double radius, double em)
    {
        var reach = radius * 0.5;
        for (var curl = random.Next(4, 12); curl > 0; curl--)
        {
            var direction = random.NextDouble() * 2 * Math.PI;
            var bend = random.Between(-0.12, 0.12);
            double x = centre + random.Between(-reach, reach), y = centre + random.Between(-reach, reach);
            for (var step = 0; step < em * random.Between(0.5, 2); step++)
            {
                direction += bend;
                x += Math.Cos(direction);
                y += Math.Sin(direction);
                Dirt.Stamp(seal, 0, Math.Max(0.5, em * 0.025), x, y);
            }
        }

        return seal;
    }

    /// <summary>Letters with the marks that hang on them.</summary>
    private static IEnumerable<string> Clusters(string text)
    {
        var elements = System.Globalization.StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
