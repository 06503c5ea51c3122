using System.Runtime.InteropServices;

namespace ItaIngest.Native.Poppler;

/// <summary>Raw imports of GLib and GObject, as far as poppler-glib needs them (docs.gtk.org/glib).</summary>
internal static partial class GLib
{
    internal const string Library = "glib";
    internal const string ObjectLibrary = "gobject";

    // copies the data; the caller owns the GBytes and gives it up with g_bytes_unref
    [LibraryImport(Library)]
    internal static partial GBytesHandle g_bytes_new(ReadOnlySpan<byte> data, nuint size);

    [LibraryImport(Library)]
    internal static partial void g_bytes_unref(nint bytes);

    // frees memory that a GLib function handed over to the caller
    [LibraryImport(Library)]
    internal static partial void g_free(nint memory);

    // frees the nodes of a list, not what they point at
    [LibraryImport(Library)]
    internal static partial void g_list_free(nint list);

    // frees the error and its message
    [LibraryImport(Library)]
    internal static partial void g_error_free(nint error);

    // gives up one reference; the last one frees the object
    [LibraryImport(ObjectLibrary)]
    internal static partial void g_object_unref(nint instance);

    // keeps the function pointer for ever, and userData; domain is copied
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static unsafe partial uint g_log_set_handler(string domain, int levels, delegate* unmanaged[Cdecl]<nint, int, nint, nint, void> handler, nint userData);

    internal static Version ReadVersion()
    {
        var library = NativeLibraries.HandleOf(Library);
        int Part(string symbol) => Marshal.ReadInt32(NativeLibrary.GetExport(library, symbol));
        return new Version(Part("glib_major_version"), Part("glib_minor_version"), Part("glib_micro_version"));
    }

    /// <summary>GError: quark of the domain, code, message.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Error
    {
        public uint Domain;
        public int Code;
        public nint Message;
    }

    /// <summary>GList: a doubly linked list; what Data points at depends on the list.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct List
    {
        public nint Data;
        public nint Next;
        public nint Previous;
    }
}
