using ItaIngest.Core.Geometry;

namespace ItaIngest.Native.Poppler;

/// <summary>One page of an open PDF, as displayed: crop box and /Rotate are applied to all that it gives.</summary>
public sealed partial class PdfPage : IDisposable
{
    private readonly PopplerPageHandle handle;

    internal PdfPage(PopplerPageHandle handle, int number)
    {
        this.handle = handle;
        Number = number;
        PopplerGlib.poppler_page_get_size(handle, out var width, out var height);
        WidthPoints = width;
        HeightPoints = height;
    }

    /// <summary>From 1.</summary>
    public int Number { get; }

    public double WidthPoints { get; }

    public double HeightPoints { get; }

    /// <summary>
    /// How much of the page images cover, 0 to 1: the sum of their areas, as if none overlapped or reached over the
    /// page's edge. A page near 1 is a scan, whatever text lies over it. No image is decoded for this. (Poppler tells the
    /// areas right, but not the places: it loses them on rotated pages and stretched images.)
    /// </summary>
    public unsafe double ImageCoverage()
    {
        var list = PopplerGlib.poppler_page_get_image_mapping(handle);
        try
        {
            var area = 0.0;
            for (var node = (GLib.List*)list; node is not null; node = (GLib.List*)node->Next)
                area += Upright(((PopplerGlib.ImageMapping*)node->Data)->Area).Area;
            return Math.Min(1, area / (WidthPoints * HeightPoints));
        }
        finally
        {
            PopplerGlib.poppler_page_free_image_mapping(list);
        }
    }

    public void Dispose() => handle.Dispose();

    private static Box Upright(in PopplerGlib.Rectangle r) =>
        new(Math.Min(r.X1, r.X2), Math.Min(r.Y1, r.Y2), Math.Max(r.X1, r.X2), Math.Max(r.Y1, r.Y2));
}
