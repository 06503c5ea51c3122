namespace ItaIngest.CorpusGenerator;

/// <summary>Blurs grey pixels, rows first and then columns; the edge pixel stands for what lies outside.</summary>
internal static class GaussianBlur
{
    public static void Apply(byte[] pixels, int width, int height, double sigma)
    {
        if (sigma <= 0)
            return;
        var kernel = Kernel(sigma);
        var between = new byte[pixels.Length];
        for (var y = 0; y < height; y++)
            Line(pixels, between, y * width, 1, width, kernel);
        for (var x = 0; x < width; x++)
            Line(between, pixels, x, width, height, kernel);
    }

    private static double[] Kernel(double sigma)
    {
        var radius = (int)Math.Ceiling(3 * sigma);
        var kernel = Enumerable.Range(-radius, (2 * radius) + 1).Select(i => Math.Exp(-i * i / (2 * sigma * sigma))).ToArray();
        var sum = kernel.Sum();
        return [.. kernel.Select(k => k / sum)];
    }

    private static void Line(byte[] from, byte[] to, int start, int step, int count, double[] kernel)
    {
        var radius = kernel.Length / 2;
        for (var i = 0; i < count; i++)
        {
            double sum = 0;
            for (var k = 0; k < kernel.Length; k++)
                sum += kernel[k] * from[start + (Math.Clamp(i + k - radius, 0, count - 1) * step)];
            to[start + (i * step)] = (byte)Math.Round(sum);
        }
    }
}
