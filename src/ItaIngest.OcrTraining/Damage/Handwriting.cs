using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Damage;

/// <summary>Signatures: strokes of a pen that loop over the print without a break.</summary>
internal static class Handwriting
{
    private const int StepsPerEm = 40;

    /// <summary>One to three strokes somewhere over the line; most are taller than it and reach in from outside.</summary>
    public static GrayImage Sign(GrayImage image, double em, Random random)
    {
        var signature = Overlays.WhiteSheet(image);
        var shade = random.Next(0, random.Happens(0.7) ? 90 : 190);
        var width = em * random.Between(0.03, 0.09);
        double x = random.Between(-0.1, 0.9) * image.Width, y = random.Between(-0.3, 1.3) * image.Height;
        for (var strokes = random.Next(1, 4); strokes > 0; strokes--)
        {
            Draw(signature, new Stroke(x, y, em, random), (byte)shade, Math.Max(1, width));
            x += em * random.Between(-1, 3);
            y += em * random.Between(-0.6, 0.6);
        }

        return Overlays.Darker(image, signature);
    }

    private static void Draw(GrayImage image, Stroke stroke, byte shade, double width)
    {
        foreach (var (x, y, press) in stroke.Points())
        {
            Dirt.Stamp(image, shade, width / 2 * press, x, y);
        }
    }

    /// <summary>Two swings of unlike pace on the way to the right: loops where they meet, arches where they do not.</summary>
    private sealed class Stroke(double x, double y, double em, Random random)
    {
        private readonly double length = em * random.Between(1.5, 9);
        private readonly double slope = random.Between(-0.35, 0.15);
        private readonly double height = em * random.Between(0.2, 1.6);
        private readonly double reach = em * random.Between(0.1, 0.9);
        private readonly double pace = random.Between(0.6, 2.6) / em;
        private readonly double lag = random.NextDouble() * 2 * Math.PI;
        private readonly double swell = random.Between(0.15, 0.7) / em;

        public IEnumerable<(double X, double Y, double Press)> Points()
        {
            for (double way = 0; way < length; way += em / StepsPerEm / 4)
            {
                var turn = way * pace * 2 * Math.PI;
                var size = 0.35 + (0.65 * Math.Abs(Math.Sin((way * swell * 2) + lag)));
                yield return (
                    x + way + (reach * size * Math.Sin(turn + lag)),
                    y + (slope * way) + (height * size * Math.Cos(turn)),
                    0.75 + (0.35 * Math.Sin(turn)));
            }
        }
    }
}
