using System.Runtime.InteropServices;

namespace ItaIngest.OcrTraining.Rendering.Native;

/// <summary>Adds a folder of fonts to this process (Debian: libfontconfig1).</summary>
internal static partial class Fontconfig
{
    private const string Library = "libfontconfig.so.1";

    // A null configuration is the current one.
    [LibraryImport(Library, EntryPoint = "FcConfigAppFontAddDir", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int AddFolder(nint configuration, string folder);
}
