namespace ItaIngest.Native.Leptonica;

/// <summary>
/// An image: 1 bit (black is foreground), 8 bit grey, or 32 bit colour. Operations give a new image and leave this one
/// as it is, but for those named Draw. Belongs to one thread at a time; dispose it, it may be large.
/// </summary>
public sealed partial class Pix : IDisposable
{
    private readonly PixHandle handle;

    private Pix(PixHandle handle, double dpi)
    {
        this.handle = handle;
        Check(Lept.pixGetDimensions(handle, out var width, out var height, out var depth));
        (Width, Height, Depth, Dpi, WordsPerLine) = (width, height, depth, dpi, Lept.pixGetWpl(handle));
        if (dpi > 0)
            Check(Lept.pixSetResolution(handle, (int)Math.Round(dpi), (int)Math.Round(dpi)));
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Bits a pixel: 1, 8 or 32 for what is made here; 2, 4, 16 may come from a file.</summary>
    public int Depth { get; }

    /// <summary>Pixels an inch; 0 if the file does not say.</summary>
    public double Dpi { get; }

    /// <summary>The whole image as a rectangle.</summary>
    public PixelRect Bounds => new(0, 0, Width, Height);

    /// <summary>Pixels for so many points, at the resolution of the image.</summary>
    public int Pixels(double points) => (int)Math.Round(points * Dpi / 72);

    /// <summary>For Tesseract, which takes a PIX as it is.</summary>
    internal PixHandle Handle => handle;

    /// <summary>An all-white image.</summary>
    /// <param name="depth">1, 8 or 32</param>
    public static unsafe Pix Blank(int width, int height, int depth, double dpi)
    {
        var pix = Create(width, height, depth, dpi);
        if (depth != 1)
            pix.Words().Fill(uint.MaxValue);
        return pix;
    }

    /// <summary>The same image with its own pixels.</summary>
    public Pix Copy() => Own(Lept.pixCopy(0, handle), Dpi);

    /// <summary>The same image, said to have another resolution; no pixel changes.</summary>
    public Pix WithDpi(double dpi) => Own(Lept.pixCopy(0, handle), dpi);

    public void Dispose() => handle.Dispose();

    private static Pix Create(int width, int height, int depth, double dpi)
    {
        LeptLog.Start();
        return Own(Lept.pixCreate(width, height, depth), dpi);
    }

    private static Pix Own(PixHandle handle, double dpi)
    {
        if (!handle.IsInvalid)
            return new Pix(handle, dpi);
        handle.Dispose();
        throw new ImageException($"Leptonica: {LeptLog.Take()}.");
    }

    private static void Check(int status)
    {
        if (status != 0)
            throw new ImageException($"Leptonica: {LeptLog.Take()}.");
    }

    private void RequireDepth(int depth, string operation)
    {
        if (Depth != depth)
            throw new InvalidOperationException($"{operation} works on {depth}-bit images; this one has {Depth} bits a pixel.");
    }

    /// <summary>
    /// The pixels: rows of 32-bit words, the leftmost pixel in the highest bits. Valid while this object is: callers
    /// keep it alive until they are done.
    /// </summary>
    private unsafe Span<uint> Words() => new((void*)Lept.pixGetData(handle), checked(WordsPerLine * Height));

    private int WordsPerLine { get; }
}
