using System.Globalization;
using System.Runtime.InteropServices;
using ItaIngest.Core.Geometry;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Poppler;

public sealed partial class PdfPage
{
    /// <summary>Draws the page on white, in 8-bit grey.</summary>
    /// <param name="dpi">pixels an inch; a point is <c>dpi / 72</c> pixels</param>
    /// <param name="maximumPixels">
    /// a page that would get larger is drawn at a lower resolution; <see cref="Pix.Dpi"/> says which
    /// </param>
    /// <param name="lightInk">ink in colour comes out lighter than black, as in <see cref="Pix.ToGrey8WithLightInk"/></param>
    /// <exception cref="PdfException"><see cref="PdfFault.Page"/>: cairo gave up on the page</exception>
    public Pix Render(double dpi, long maximumPixels = 40_000_000, bool lightInk = false)
    {
        var (width, height, scale) = Size(dpi, maximumPixels);
        return Draw(width, height, scale, [], pixels => Pix.FromXrgb(pixels, width, height, width, scale * 72, lightInk));
    }

    /// <summary>Draws small parts of the page only, which costs a fraction of the whole: the rest is neither painted nor read.</summary>
    /// <param name="boxes">in points; cut to the page, and at least a pixel</param>
    /// <param name="dpi">pixels an inch</param>
    /// <param name="maximumPixels">that the whole page would have, as in <see cref="Render"/></param>
    /// <returns>a picture for each box, its edges on whole pixels</returns>
    /// <exception cref="PdfException"><see cref="PdfFault.Page"/>: cairo gave up on the page</exception>
    public IReadOnlyList<Pix> RenderParts(IReadOnlyList<Box> boxes, double dpi, long maximumPixels = 40_000_000)
    {
        ArgumentNullException.ThrowIfNull(boxes);
        if (boxes.Count == 0)
            return [];
        var (width, height, scale) = Size(dpi, maximumPixels);
        var parts = boxes.Select(box => Pixels(box, scale, width, height)).ToList();
        return Draw(width, height, scale, parts, pixels =>
        {
            var pictures = new List<Pix>(parts.Count);
            foreach (var part in parts)
                pictures.Add(Pix.FromXrgb(pixels[((part.Y * width) + part.X)..], part.Width, part.Height, width, scale * 72));
            return pictures;
        });
    }

    private static PixelRect Pixels(Box box, double scale, int width, int height)
    {
        int left = Math.Clamp((int)Math.Round(box.Left * scale), 0, width - 1), right = Math.Clamp((int)Math.Round(box.Right * scale), left + 1, width);
        int top = Math.Clamp((int)(box.Top * scale), 0, height - 1), bottom = Math.Clamp((int)(box.Bottom * scale), top + 1, height);
        return new PixelRect(left, top, right - left, bottom - top);
    }

    private (int Width, int Height, double Scale) Size(double dpi, long maximumPixels)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dpi);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumPixels);
        var scale = Fit(dpi / 72, maximumPixels);
        return (Math.Max(1, (int)Math.Ceiling((WidthPoints * scale) - 0.001)), Math.Max(1, (int)Math.Ceiling((HeightPoints * scale) - 0.001)), scale);
    }

    private double Fit(double scale, long maximumPixels)
    {
        if (!(WidthPoints > 0) || !(HeightPoints > 0))
            throw new PdfException(PdfFault.Page, string.Create(CultureInfo.InvariantCulture, $"Page {Number} has no area: {WidthPoints} × {HeightPoints} points."));
        var byArea = Math.Sqrt(maximumPixels / (WidthPoints * HeightPoints));
        var bySide = (Cairo.MaximumSide - 1) / Math.Max(WidthPoints, HeightPoints);
        return Math.Min(scale, Math.Min(byArea, bySide));
    }

    /// <summary>Draws the page, or parts of it, and has the pixels taken away before they are freed. Other parts hold anything.</summary>
    private unsafe T Draw<T>(int width, int height, double scale, List<PixelRect> parts, Take<T> take)
    {
        using var log = PopplerLog.Collect();
        var stride = width * 4;
        var size = (nuint)height * (nuint)stride;
        var pixels = (byte*)NativeMemory.Alloc(size);
        try
        {
            using (var surface = Cairo.cairo_image_surface_create_for_data((nint)pixels, Cairo.FormatRgb24, width, height, stride))
            {
                Check(Cairo.cairo_surface_status(surface));
                using var context = Cairo.cairo_create(surface);
                foreach (var part in parts)
                    Cairo.cairo_rectangle(context, part.X, part.Y, part.Width, part.Height);
                if (parts.Count > 0)
                    Cairo.cairo_clip(context);
                Cairo.cairo_set_source_rgb(context, 1, 1, 1);
                Cairo.cairo_paint(context);
                Cairo.cairo_scale(context, scale, scale);
                PopplerGlib.poppler_page_render(handle, context);
                Check(Cairo.cairo_status(context));
                Cairo.cairo_surface_flush(surface);
            }
            return take(new ReadOnlySpan<uint>(pixels, width * height));
        }
        finally
        {
            NativeMemory.Free(pixels);
        }
    }

    private delegate T Take<out T>(ReadOnlySpan<uint> pixels);

    private void Check(int status)
    {
        if (status != 0)
            throw new PdfException(PdfFault.Page, $"Page {Number} cannot be drawn: {Marshal.PtrToStringUTF8(Cairo.cairo_status_to_string(status))}.");
    }
}
