namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    private const int MaximumTiffPages = 10_000;

    /// <summary>Tells the format from the first bytes.</summary>
    public static ImageFormat FormatOf(ReadOnlySpan<byte> file)
    {
        LeptLog.Start();
        if (file.Length < 12 || Lept.findFileFormatBuffer(file, out var format) != 0)
            return ImageFormat.Unknown;
        return format switch
        {
            2 => ImageFormat.Jpeg,
            3 => ImageFormat.Png,
            4 or 5 or 6 or 7 or 8 or 9 or 10 or 17 => ImageFormat.Tiff,
            _ => ImageFormat.Unknown,
        };
    }

    /// <summary>Pages of an image file: those of a TIFF (none decoded), 1 for a PNG or JPEG, 0 for anything else.</summary>
    public static int CountPages(ReadOnlySpan<byte> file) => FormatOf(file) switch
    {
        ImageFormat.Unknown => 0,
        ImageFormat.Tiff => CountTiffPages(file),
        _ => 1,
    };

    /// <summary>
    /// Reads a PNG, a JPEG or one page of a TIFF, turned upright as the file says (Exif and TIFF orientation), with square
    /// pixels (a fax has half as many rows as columns an inch: it is stretched).
    /// </summary>
    /// <param name="page">from 1</param>
    /// <param name="maximumPixels">a larger image is refused before it is decoded</param>
    /// <exception cref="ImageException">another format, damaged, or too large</exception>
    public static Pix Decode(ReadOnlySpan<byte> file, int page = 1, long maximumPixels = 200_000_000)
    {
        var format = FormatOf(file);
        if (format == ImageFormat.Unknown)
            throw new ImageException("The file is not a PNG, JPEG or TIFF image.");
        if (page < 1 || (page > 1 && format != ImageFormat.Tiff))
            throw new ArgumentOutOfRangeException(nameof(page), page, $"A {format} file has one page.");
        CheckSize(file, format, page, maximumPixels);
        var image = format == ImageFormat.Tiff
            ? Lept.pixReadMemTiff(file, (nuint)file.Length, page - 1)
            : Lept.pixReadMem(file, (nuint)file.Length);
        if (image.IsInvalid)
            throw new ImageException($"The {format} image cannot be read: {LeptLog.Take()}.");
        var dpi = Evened(ref image);
        var pix = Own(image, dpi);
        return format == ImageFormat.Jpeg ? Upright(pix, JpegOrientation.Read(file)) : pix;
    }

    /// <summary>Without loss; the smallest for drawings and 1-bit images.</summary>
    public byte[] EncodePng()
    {
        Check(Lept.pixWriteMemPng(out var data, out var size, handle, 0));
        return TakeBytes(data, size);
    }

    /// <param name="quality">1 to 100; 75 is usual for a page</param>
    public byte[] EncodeJpeg(int quality = 75)
    {
        if (Depth == 1)
        {
            using var grey = ToGrey8();
            return grey.EncodeJpeg(quality);
        }
        Check(Lept.pixWriteMemJpeg(out var data, out var size, handle, quality, 0));
        return TakeBytes(data, size);
    }

    /// <summary>All images as pages of one TIFF: G4 for 1 bit, zip for others.</summary>
    public static byte[] EncodeTiff(IReadOnlyList<Pix> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        LeptLog.Start();
        using var pixa = Lept.pixaCreate(pages.Count);
        foreach (var page in pages)
            Check(Lept.pixaAddPix(pixa, page.handle, copyFlag: 1));
        Check(Lept.pixaWriteMemMultipageTiff(out var data, out var size, pixa));
        return TakeBytes(data, size);
    }

    private static void CheckSize(ReadOnlySpan<byte> file, ImageFormat format, int page, long maximumPixels)
    {
        int width, height;
        var status = format == ImageFormat.Tiff
            ? Lept.readHeaderMemTiff(file, (nuint)file.Length, page - 1, out width, out height, out _, out _, out _, out _, out _)
            : Lept.pixReadHeaderMem(file, (nuint)file.Length, out _, out width, out height, out _, out _, out _);
        if (status != 0)
            throw new ImageException($"Page {page} of the {format} image cannot be read: {LeptLog.Take()}.");
        if ((long)width * height > maximumPixels)
            throw new ImageException($"Page {page} of the {format} image has {width} × {height} pixels; at most {maximumPixels} are read.");
    }

    /// <summary>Makes the pixels square and gives the resolution; 0 if unknown.</summary>
    private static double Evened(ref PixHandle image)
    {
        double x = Lept.pixGetXRes(image), y = Lept.pixGetYRes(image), most = Math.Max(x, y);
        if (x <= 0 || y <= 0 || Math.Min(x, y) > 0.98 * most || Math.Min(x, y) < 0.25 * most)
            return Math.Max(0, x);
        using var uneven = image;
        image = Lept.pixScale(uneven, (float)(most / x), (float)(most / y));
        return most;
    }

    private static Pix Upright(Pix pix, int orientation)
    {
        // Exif: 2, 4, 5, 7 are mirror images of 1, 3, 8, 6
        var (mirrored, quarters) = orientation switch
        {
            2 => (true, 0),
            3 => (false, 2),
            4 => (true, 2),
            5 => (true, 3),
            6 => (false, 1),
            7 => (true, 1),
            8 => (false, 3),
            _ => (false, 0),
        };
        if (!mirrored && quarters == 0)
            return pix;
        using (pix)
        {
            using var flipped = mirrored ? Own(Lept.pixFlipLR(0, pix.handle), pix.Dpi) : pix.Copy();
            return flipped.Rotate90(quarters);
        }
    }

    private static int CountTiffPages(ReadOnlySpan<byte> file)
    {
        var pages = 0;
        while (pages < MaximumTiffPages && Lept.readHeaderMemTiff(file, (nuint)file.Length, pages, out _, out _, out _, out _, out _, out _, out _) == 0)
            pages++;
        LeptLog.Start(); // the error that ended the count is none
        return pages;
    }

    private static unsafe byte[] TakeBytes(nint data, nuint size)
    {
        try
        {
            return new ReadOnlySpan<byte>((void*)data, checked((int)size)).ToArray();
        }
        finally
        {
            Lept.lept_free(data);
        }
    }
}
