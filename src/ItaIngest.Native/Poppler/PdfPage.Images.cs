namespace ItaIngest.Native.Poppler;

public sealed partial class PdfPage
{
    /// <summary>
    /// How much of the page images cover, 0 to 1: the sum of their areas, as if none overlapped or reached over the
    /// page's edge. A page near 1 is a scan, whatever text lies over it. No image is decoded for this. (Poppler tells the
    /// areas right, but not the places: it loses them on rotated pages and stretched images.)
    /// </summary>
    public double ImageCoverage() => Math.Min(1, Images().Sum(image => image.Area) / (WidthPoints * HeightPoints));

    /// <summary>
    /// The resolution of the largest image as it lies on the page, or null if there is none that can be decoded:
    /// a scan rendered at this dpi loses nothing. Decodes the image.
    /// </summary>
    public double? ScanDpi()
    {
        using var log = PopplerLog.Collect();
        var images = Images();
        if (images.Count == 0)
            return null;
        var (id, area) = images.MaxBy(image => image.Area);
        using var surface = PopplerGlib.poppler_page_get_image(handle, id);
        if (surface.IsInvalid || area <= 0)
            return null;
        var pixels = (double)Cairo.cairo_image_surface_get_width(surface) * Cairo.cairo_image_surface_get_height(surface);
        return pixels > 0 ? 72 * Math.Sqrt(pixels / area) : null;
    }

    private unsafe List<(int Id, double Area)> Images()
    {
        var list = PopplerGlib.poppler_page_get_image_mapping(handle);
        try
        {
            var images = new List<(int Id, double Area)>();
            for (var node = (GLib.List*)list; node is not null; node = (GLib.List*)node->Next)
            {
                var mapping = (PopplerGlib.ImageMapping*)node->Data;
                images.Add((mapping->ImageId, Upright(mapping->Area).Area));
            }
            return images;
        }
        finally
        {
            PopplerGlib.poppler_page_free_image_mapping(list);
        }
    }
}
