using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Liblinear;
using ItaIngest.Native.Poppler;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Native;

/// <summary>The engines that Debian brings: which there are, whether they can be loaded, and how they are found.</summary>
public static class NativeLibraries
{
    private static readonly LibraryFile[] Files =
    [
        // 2.56: any GLib of the last years; nothing newer is used
        new(GLib.Library, "GLib", ["libglib-2.0.so.0"], new Version(2, 56, 0), "libglib2.0-0", GLib.ReadVersion),
        new(GLib.ObjectLibrary, "GObject", ["libgobject-2.0.so.0"], new Version(2, 56, 0), "libglib2.0-0", GLib.ReadVersion),
        new(Cairo.Library, "cairo", ["libcairo.so.2"], new Version(1, 14, 0), "libcairo2", Cairo.ReadVersion),
        // 20.9: poppler_document_new_from_bytes came with 0.82; Debian 11 and all since bring at least this
        new(PopplerGlib.Library, "poppler", ["libpoppler-glib.so.8"], new Version(20, 9, 0), "libpoppler-glib8", PopplerGlib.ReadVersion),
        // 1.80: leptSetStderrHandler; from 1.84 Debian calls the file libleptonica.so.6
        new(Lept.Library, "Leptonica", ["liblept.so.5", "libleptonica.so.6"], new Version(1, 80, 0), "liblept5", Lept.ReadVersion),
        new(TessApi.Library, "Tesseract", ["libtesseract.so.5"], new Version(5, 0, 0), "libtesseract5", TessApi.ReadVersion),
        // 2.30: the first whose soname is 4, in Debian since 10
        new(LinearApi.Library, "LIBLINEAR", ["liblinear.so.4"], new Version(2, 30), "liblinear4", LinearApi.ReadVersion),
    ];

    private static readonly ConcurrentDictionary<string, nint> Loaded = new(StringComparer.Ordinal);

    /// <summary>Loads every engine and reads its version. Throws nothing: what is missing is in the answer.</summary>
    public static IReadOnlyList<LibraryStatus> Probe() => [.. Files.Select(Probe)];

    /// <summary>Throws <see cref="NativeLibraryException"/> for the first engine that is missing or too old.</summary>
    public static void Require()
    {
        foreach (var status in Probe())
            if (!status.Ok)
                throw new NativeLibraryException(status);
    }

    internal static nint HandleOf(string library) => Loaded.GetOrAdd(library, static name => Load(Files.First(file => file.Import == name)));

    private static LibraryStatus Probe(LibraryFile file)
    {
        try
        {
            _ = HandleOf(file.Import);
            return file.Status(file.ReadVersion());
        }
        catch (NativeLibraryException)
        {
            return file.Status(found: null);
        }
    }

    internal static nint Load(LibraryFile file)
    {
        if (file.Import == TessApi.Library)
            OpenMp.LimitToOneThread();
        foreach (var name in file.FileNames)
            if (NativeLibrary.TryLoad(name, out var handle))
                return handle;
        throw new NativeLibraryException(file.Status(found: null));
    }

#pragma warning disable CA2255 // a resolver has to be in place before the first import of the assembly is called, whichever that is
    [ModuleInitializer]
    internal static void Register() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);
#pragma warning restore CA2255

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? search) =>
        Array.Exists(Files, file => file.Import == name) ? HandleOf(name) : 0;
}
