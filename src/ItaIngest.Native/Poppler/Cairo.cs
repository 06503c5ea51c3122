using System.Runtime.InteropServices;

namespace ItaIngest.Native.Poppler;

/// <summary>Raw imports of cairo: an image surface for poppler to draw on (cairographics.org/manual).</summary>
internal static partial class Cairo
{
    internal const string Library = "cairo";

    /// <summary>CAIRO_FORMAT_RGB24: 32 bits a pixel, the upper 8 unused, then red, green, blue.</summary>
    internal const int FormatRgb24 = 1;

    /// <summary>Largest width or height of an image surface.</summary>
    internal const int MaximumSide = 32767;

    // the surface writes into the caller's pixels, which must outlive it; the caller owns the surface, always a valid pointer
    [LibraryImport(Library)]
    internal static partial CairoSurfaceHandle cairo_image_surface_create_for_data(nint pixels, int format, int width, int height, int stride);

    [LibraryImport(Library)]
    internal static partial int cairo_surface_status(CairoSurfaceHandle surface);

    // pixels
    [LibraryImport(Library)]
    internal static partial int cairo_image_surface_get_width(CairoSurfaceHandle surface);

    [LibraryImport(Library)]
    internal static partial int cairo_image_surface_get_height(CairoSurfaceHandle surface);

    // waits until everything drawn is in the pixels
    [LibraryImport(Library)]
    internal static partial void cairo_surface_flush(CairoSurfaceHandle surface);

    [LibraryImport(Library)]
    internal static partial void cairo_surface_destroy(nint surface);

    // takes its own reference to the surface; the caller owns the context
    [LibraryImport(Library)]
    internal static partial CairoContextHandle cairo_create(CairoSurfaceHandle surface);

    [LibraryImport(Library)]
    internal static partial void cairo_destroy(nint context);

    [LibraryImport(Library)]
    internal static partial int cairo_status(CairoContextHandle context);

    [LibraryImport(Library)]
    internal static partial void cairo_scale(CairoContextHandle context, double x, double y);

    [LibraryImport(Library)]
    internal static partial void cairo_set_source_rgb(CairoContextHandle context, double red, double green, double blue);

    // everywhere within the clip
    [LibraryImport(Library)]
    internal static partial void cairo_paint(CairoContextHandle context);

    // adds to the path
    [LibraryImport(Library)]
    internal static partial void cairo_rectangle(CairoContextHandle context, double x, double y, double width, double height);

    // nothing is drawn outside the path from now on; the path is gone
    [LibraryImport(Library)]
    internal static partial void cairo_clip(CairoContextHandle context);

    // the string is static: not to be freed
    [LibraryImport(Library)]
    internal static partial nint cairo_status_to_string(int status);

    // the string is static: not to be freed
    [LibraryImport(Library)]
    private static partial nint cairo_version_string();

    internal static Version ReadVersion() => VersionText.Parse(cairo_version_string());
}
