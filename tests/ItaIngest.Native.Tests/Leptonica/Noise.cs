using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Tests.Leptonica;

/// <summary>Pictures of pixels that are black by chance.</summary>
internal static class Noise
{
    /// <summary>1 bit; the same for the same seed.</summary>
    public static Pix Of(int width, int height, int percentBlack, int seed)
    {
        var random = new Random(seed);
        var grey = new byte[width * height];
        for (var i = 0; i < grey.Length; i++)
            grey[i] = random.Next(100) < percentBlack ? (byte)0 : (byte)255;
        using var pix = Pix.FromGrey(grey, width, height, width, 0);
        return pix.Binarise();
    }
}
