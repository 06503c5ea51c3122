using System.Runtime.InteropServices;

namespace ItaIngest.Native.Poppler;

/// <summary>Raw imports of poppler-glib (poppler.freedesktop.org/api/glib). One document belongs to one thread at a time.</summary>
internal static partial class PopplerGlib
{
    internal const string Library = "poppler-glib";

    // takes its own reference to bytes; the caller owns the document, and the GError if one was set
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial PopplerDocumentHandle poppler_document_new_from_bytes(GBytesHandle bytes, string? password, out nint error);

    [LibraryImport(Library)]
    internal static partial int poppler_document_get_n_pages(PopplerDocumentHandle document);

    // the caller owns the page, which holds a reference to its document; null for a damaged page
    [LibraryImport(Library)]
    internal static partial PopplerPageHandle poppler_document_get_page(PopplerDocumentHandle document, int index);

    // the caller frees the string with g_free; null if there is none
    [LibraryImport(Library)]
    internal static partial nint poppler_document_get_title(PopplerDocumentHandle document);

    // the caller frees the string with g_free; null if there is none
    [LibraryImport(Library)]
    internal static partial nint poppler_document_get_producer(PopplerDocumentHandle document);

    // in points, as displayed: crop box and /Rotate applied
    [LibraryImport(Library)]
    internal static partial void poppler_page_get_size(PopplerPageHandle page, out double width, out double height);

    // UTF-8; the caller frees the string with g_free
    [LibraryImport(Library)]
    internal static partial nint poppler_page_get_text(PopplerPageHandle page);

    // one rectangle per code point of poppler_page_get_text; the caller frees the array with g_free; false if there is no text
    [LibraryImport(Library)]
    internal static partial int poppler_page_get_text_layout(PopplerPageHandle page, out nint rectangles, out uint count);

    // a list of Rectangle with the origin bottom left, ignoring case; the caller frees elements (poppler_rectangle_free) and list (g_list_free)
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint poppler_page_find_text(PopplerPageHandle page, string text);

    [LibraryImport(Library)]
    internal static partial void poppler_rectangle_free(nint rectangle);

    // a list of TextAttributes; the caller frees list and elements with poppler_page_free_text_attributes
    [LibraryImport(Library)]
    internal static partial nint poppler_page_get_text_attributes(PopplerPageHandle page);

    [LibraryImport(Library)]
    internal static partial void poppler_page_free_text_attributes(nint list);

    // a list of ImageMapping; the caller frees list and elements with poppler_page_free_image_mapping; decodes no image
    [LibraryImport(Library)]
    internal static partial nint poppler_page_get_image_mapping(PopplerPageHandle page);

    [LibraryImport(Library)]
    internal static partial void poppler_page_free_image_mapping(nint list);

    // the image in its own pixels; the caller owns the surface; null if the image cannot be decoded
    [LibraryImport(Library)]
    internal static partial CairoSurfaceHandle poppler_page_get_image(PopplerPageHandle page, int imageId);

    // draws at 72 dpi times the context's scale; keeps nothing
    [LibraryImport(Library)]
    internal static partial void poppler_page_render(PopplerPageHandle page, CairoContextHandle context);

    // the string is static: not to be freed
    [LibraryImport(Library)]
    private static partial nint poppler_get_version();

    internal static Version ReadVersion() => VersionText.Parse(poppler_get_version());

    /// <summary>PopplerRectangle; text layouts use it with the origin top left.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Rectangle
    {
        public double X1;
        public double Y1;
        public double X2;
        public double Y2;
    }

    /// <summary>PopplerTextAttributes: a run of code points in one font; both indices are inside the run.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct TextAttributes
    {
        public nint FontName;
        public double FontSize;
        public int Underlined;
        public ushort Red;
        public ushort Green;
        public ushort Blue;
        public int Start;
        public int End;
    }

    /// <summary>PopplerImageMapping: where an image lies on the page.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct ImageMapping
    {
        public Rectangle Area;
        public int ImageId;
    }
}
