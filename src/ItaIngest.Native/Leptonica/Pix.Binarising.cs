namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    /// <summary>8-bit grey from any depth; transparent parts become white.</summary>
    public Pix ToGrey8()
    {
        LeptLog.Start();
        using var opaque = Own(Lept.pixRemoveAlpha(handle), Dpi);
        return Own(Lept.pixConvertTo8(opaque.handle, 0), Dpi);
    }

    /// <summary>A 32-bit copy to draw on.</summary>
    public Pix ToColour()
    {
        LeptLog.Start();
        using var opaque = Own(Lept.pixRemoveAlpha(handle), Dpi);
        return Own(Lept.pixConvertTo32(opaque.handle), Dpi);
    }

    /// <summary>1 bit: what is darker than the threshold is foreground. For rendered pages; 8 bit only.</summary>
    public Pix Binarise(int threshold = 160)
    {
        RequireDepth(8, nameof(Binarise));
        ArgumentOutOfRangeException.ThrowIfNotEqual(threshold, (byte)threshold);
        var result = Create(Width, Height, 1, Dpi);
        Span<uint> grey = Words(), binary = result.Words();
        for (var y = 0; y < Height; y++)
            BinaryRow.Convert(grey.Slice(y * WordsPerLine, WordsPerLine), binary.Slice(y * result.WordsPerLine, result.WordsPerLine), Width, (byte)threshold);
        GC.KeepAlive(this);
        return result;
    }

    /// <summary>
    /// 1 bit by Sauvola's local threshold (Sauvola and Pietikäinen, Pattern Recognition 33, 2000). For scans with uneven
    /// light; 8 bit only, at least two windows wide and high.
    /// </summary>
    /// <param name="halfWindow">pixels; about the height of a line of text</param>
    /// <param name="factor">0.2 to 0.5; the higher, the thinner the strokes</param>
    public Pix BinariseSauvola(int halfWindow = 16, double factor = 0.34)
    {
        RequireDepth(8, nameof(BinariseSauvola));
        LeptLog.Start();
        var largest = (Math.Min(Width, Height) - 3) / 2;
        if (largest < 2)
            return Binarise(128);
        Check(Lept.pixSauvolaBinarizeTiled(handle, Math.Min(halfWindow, largest), (float)factor, 1, 1, 0, out var binary));
        return Own(binary, Dpi);
    }

    /// <summary>1 bit by Otsu's threshold per tile (Otsu, IEEE Trans. SMC 9, 1979), smoothed between tiles. 8 bit only.</summary>
    /// <param name="tile">width and height of a tile in pixels, at least 16</param>
    public Pix BinariseOtsu(int tile = 300)
    {
        RequireDepth(8, nameof(BinariseOtsu));
        LeptLog.Start();
        Check(Lept.pixOtsuAdaptiveThreshold(handle, tile, tile, 2, 2, 0.1f, 0, out var binary));
        return Own(binary, Dpi);
    }

    /// <summary>Evens out the paper's shade to a light grey (200). 8 or 32 bit.</summary>
    public Pix BackgroundNormalise() => Own(Lept.pixBackgroundNormSimple(handle, 0, 0), Dpi);
}
