namespace ItaIngest.OcrTraining.Damage;

/// <summary>Changes of size: box average when shrinking, straight lines between pixels when growing.</summary>
internal static class Resampling
{
    public static GrayImage Resize(GrayImage source, int width, int height)
    {
        width = Math.Max(width, 1);
        height = Math.Max(height, 1);
        var across = new float[width * source.Height];
        Stretch(source.Pixels, source.Width, source.Height, across, width);
        var turned = Turn(across, width, source.Height);
        var down = new float[width * height];
        var bytes = Array.ConvertAll(turned, value => (byte)Math.Clamp(value + 0.5f, 0, 255));
        Stretch(bytes, source.Height, width, down, height);
        var back = Turn(down, height, width);
        return new GrayImage(width, height, Array.ConvertAll(back, value => (byte)Math.Clamp(value + 0.5f, 0, 255)));
    }

    private static float[] Turn(float[] pixels, int width, int height)
    {
        var turned = new float[pixels.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                turned[(x * height) + y] = pixels[(y * width) + x];
            }
        }

        return turned;
    }

    private static void Stretch(byte[] source, int width, int rows, float[] target, int newWidth)
    {
        var ratio = (double)width / newWidth;
        for (var x = 0; x < newWidth; x++)
        {
            var centre = ((x + 0.5) * ratio) - 0.5;
            var reach = Math.Max(ratio, 1);
            var first = (int)Math.Ceiling(centre - reach);
            var last = (int)Math.Floor(centre + reach);
            for (var row = 0; row < rows; row++)
            {
                double sum = 0, weights = 0;
                for (var i = first; i <= last; i++)
                {
                    var weight = 1 - (Math.Abs(i - centre) / reach);
                    if (weight > 0)
                    {
                        sum += weight * source[(row * width) + Math.Clamp(i, 0, width - 1)];
                        weights += weight;
                    }
                }

                target[(row * newWidth) + x] = (float)(sum / weights);
            }
        }
    }
}
