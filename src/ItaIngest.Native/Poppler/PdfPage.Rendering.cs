using System.Globalization;
using System.Runtime.InteropServices;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Poppler;

public sealed partial class PdfPage
{
    /// <summary>Draws the page on white, in 8-bit grey.</summary>
    /// <param name="dpi">pixels an inch; a point is <c>dpi / 72</c> pixels</param>
    /// <param name="maximumPixels">
    /// a page that would get larger is drawn at a lower resolution; <see cref="Pix.Dpi"/> says which
    /// </param>
    /// <exception cref="PdfException"><see cref="PdfFault.Page"/>: cairo gave up on the page</exception>
    public Pix Render(double dpi, long maximumPixels = 40_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dpi);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumPixels);
        var scale = Fit(dpi / 72, maximumPixels);
        var width = Math.Max(1, (int)Math.Ceiling((WidthPoints * scale) - 0.001));
        var height = Math.Max(1, (int)Math.Ceiling((HeightPoints * scale) - 0.001));
        using var log = PopplerLog.Collect();
        return Draw(width, height, scale);
    }

    private double Fit(double scale, long maximumPixels)
    {
        if (!(WidthPoints > 0) || !(HeightPoints > 0))
            throw new PdfException(PdfFault.Page, string.Create(CultureInfo.InvariantCulture, $"Page {Number} has no area: {WidthPoints} × {HeightPoints} points."));
        var byArea = Math.Sqrt(maximumPixels / (WidthPoints * HeightPoints));
        var bySide = (Cairo.MaximumSide - 1) / Math.Max(WidthPoints, HeightPoints);
        return Math.Min(scale, Math.Min(byArea, bySide));
    }

    private unsafe Pix Draw(int width, int height, double scale)
    {
        var stride = width * 4;
        var size = (nuint)height * (nuint)stride;
        var pixels = (byte*)NativeMemory.Alloc(size);
        try
        {
            NativeMemory.Fill(pixels, size, 0xFF);
            using (var surface = Cairo.cairo_image_surface_create_for_data((nint)pixels, Cairo.FormatRgb24, width, height, stride))
            {
                Check(Cairo.cairo_surface_status(surface));
                using var context = Cairo.cairo_create(surface);
                Cairo.cairo_scale(context, scale, scale);
                PopplerGlib.poppler_page_render(handle, context);
                Check(Cairo.cairo_status(context));
                Cairo.cairo_surface_flush(surface);
            }
            return Pix.FromXrgb(new ReadOnlySpan<uint>(pixels, width * height), width, height, scale * 72);
        }
        finally
        {
            NativeMemory.Free(pixels);
        }
    }

    private void Check(int status)
    {
        if (status != 0)
            throw new PdfException(PdfFault.Page, $"Page {Number} cannot be drawn: {Marshal.PtrToStringUTF8(Cairo.cairo_status_to_string(status))}.");
    }
}
