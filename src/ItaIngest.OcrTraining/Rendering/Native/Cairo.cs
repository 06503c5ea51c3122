using System.Runtime.InteropServices;

namespace ItaIngest.OcrTraining.Rendering.Native;

/// <summary>The few calls of cairo that a line of text needs (Debian: libcairo2).</summary>
internal static partial class Cairo
{
    private const string Library = "libcairo.so.2";

    /// <summary>One byte of ink coverage a pixel.</summary>
    public const int CoverageFormat = 2;

    // The caller owns the surface and destroys it.
    [LibraryImport(Library, EntryPoint = "cairo_image_surface_create")]
    public static partial nint CreateSurface(int format, int width, int height);

    [LibraryImport(Library, EntryPoint = "cairo_surface_destroy")]
    public static partial void DestroySurface(nint surface);

    [LibraryImport(Library, EntryPoint = "cairo_surface_flush")]
    public static partial void Flush(nint surface);

    // Borrowed: lives as long as the surface.
    [LibraryImport(Library, EntryPoint = "cairo_image_surface_get_data")]
    public static unsafe partial byte* GetData(nint surface);

    [LibraryImport(Library, EntryPoint = "cairo_image_surface_get_stride")]
    public static partial int GetStride(nint surface);

    // The caller owns the drawing state and destroys it.
    [LibraryImport(Library, EntryPoint = "cairo_create")]
    public static partial nint Create(nint surface);

    [LibraryImport(Library, EntryPoint = "cairo_destroy")]
    public static partial void Destroy(nint cairo);

    [LibraryImport(Library, EntryPoint = "cairo_translate")]
    public static partial void Translate(nint cairo, double x, double y);

    [LibraryImport(Library, EntryPoint = "cairo_rotate")]
    public static partial void Rotate(nint cairo, double radians);

    [LibraryImport(Library, EntryPoint = "cairo_scale")]
    public static partial void Stretch(nint cairo, double x, double y);

    [LibraryImport(Library, EntryPoint = "cairo_move_to")]
    public static partial void MoveTo(nint cairo, double x, double y);

    [LibraryImport(Library, EntryPoint = "cairo_rectangle")]
    public static partial void Rectangle(nint cairo, double x, double y, double width, double height);

    [LibraryImport(Library, EntryPoint = "cairo_fill")]
    public static partial void Fill(nint cairo);

    // The caller owns the options and destroys them.
    [LibraryImport(Library, EntryPoint = "cairo_font_options_create")]
    public static partial nint CreateFontOptions();

    [LibraryImport(Library, EntryPoint = "cairo_font_options_destroy")]
    public static partial void DestroyFontOptions(nint options);

    [LibraryImport(Library, EntryPoint = "cairo_font_options_set_hint_metrics")]
    public static partial void SetHintMetrics(nint options, int how);

    [LibraryImport(Library, EntryPoint = "cairo_font_options_set_hint_style")]
    public static partial void SetHintStyle(nint options, int how);
}
