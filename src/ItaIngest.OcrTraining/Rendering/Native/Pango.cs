using System.Runtime.InteropServices;

namespace ItaIngest.OcrTraining.Rendering.Native;

/// <summary>The few calls of Pango, its cairo bridge and GObject that a line of text needs (Debian: libpangocairo-1.0-0).</summary>
internal static partial class Pango
{
    private const string Library = "libpango-1.0.so.0";
    private const string Bridge = "libpangocairo-1.0.so.0";

    /// <summary>Pango's unit: 1/1024 of a pixel.</summary>
    public const int Scale = 1024;

    // Borrowed: lives as long as the process.
    [LibraryImport(Bridge, EntryPoint = "pango_cairo_font_map_get_default")]
    public static partial nint GetFontMap();

    // Borrowed from the map; null when there is no such family.
    [LibraryImport(Library, EntryPoint = "pango_font_map_get_family", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint GetFamily(nint fontMap, string name);

    // The caller owns the layout and gives it back with Release.
    [LibraryImport(Bridge, EntryPoint = "pango_cairo_create_layout")]
    public static partial nint CreateLayout(nint cairo);

    [LibraryImport(Bridge, EntryPoint = "pango_cairo_show_layout_line")]
    public static partial void ShowLine(nint cairo, nint line);

    [LibraryImport(Bridge, EntryPoint = "pango_cairo_context_set_resolution")]
    public static partial void SetResolution(nint context, double dpi);

    // Copies the options.
    [LibraryImport(Bridge, EntryPoint = "pango_cairo_context_set_font_options")]
    public static partial void SetFontOptions(nint context, nint options);

    // A null matrix is no transformation.
    [LibraryImport(Library, EntryPoint = "pango_context_set_matrix")]
    public static partial void SetMatrix(nint context, nint matrix);

    [LibraryImport(Library, EntryPoint = "pango_context_set_round_glyph_positions")]
    public static partial void RoundGlyphPositions(nint context, [MarshalAs(UnmanagedType.Bool)] bool round);

    // Borrowed from the layout.
    [LibraryImport(Library, EntryPoint = "pango_layout_get_context")]
    public static partial nint GetContext(nint layout);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_text")]
    public static partial void SetText(nint layout, ReadOnlySpan<byte> utf8, int length);

    [LibraryImport(Library, EntryPoint = "pango_layout_set_font_description")]
    public static partial void SetFont(nint layout, nint description);

    // Takes its own reference to the list.
    [LibraryImport(Library, EntryPoint = "pango_layout_set_attributes")]
    public static partial void SetAttributes(nint layout, nint attributes);

    // Borrowed from the layout.
    [LibraryImport(Library, EntryPoint = "pango_layout_get_line_readonly")]
    public static partial nint GetLine(nint layout, int line);

    [LibraryImport(Library, EntryPoint = "pango_layout_get_pixel_extents")]
    public static partial void GetPixelExtents(nint layout, out PangoRectangle ink, out PangoRectangle logical);

    [LibraryImport(Library, EntryPoint = "pango_layout_get_unknown_glyphs_count")]
    public static partial int CountMissingGlyphs(nint layout);

    // The caller frees it with FreeFont.
    [LibraryImport(Library, EntryPoint = "pango_font_description_from_string", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint ParseFont(string description);

    [LibraryImport(Library, EntryPoint = "pango_font_description_free")]
    public static partial void FreeFont(nint description);

    [LibraryImport(Library, EntryPoint = "pango_attr_list_new")]
    public static partial nint NewAttributes();

    [LibraryImport(Library, EntryPoint = "pango_attr_list_unref")]
    public static partial void FreeAttributes(nint list);

    // The list takes the attribute over.
    [LibraryImport(Library, EntryPoint = "pango_attr_list_insert")]
    public static partial void Insert(nint list, nint attribute);

    [LibraryImport(Library, EntryPoint = "pango_attr_letter_spacing_new")]
    public static partial nint LetterSpacing(int units);

    /// <summary>Limits an attribute to bytes of the text: the two numbers after the class pointer of a PangoAttribute.</summary>
    public static unsafe void Limit(nint attribute, int start, int end)
    {
        var range = (uint*)(attribute + sizeof(nint));
        range[0] = (uint)start;
        range[1] = (uint)end;
    }

    [LibraryImport(Library, EntryPoint = "pango_attr_underline_new")]
    public static partial nint Underline(int kind);

    [LibraryImport("libgobject-2.0.so.0", EntryPoint = "g_object_unref")]
    public static partial void Release(nint instance);
}
