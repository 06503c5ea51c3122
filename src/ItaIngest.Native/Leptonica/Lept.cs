using System.Runtime.InteropServices;

namespace ItaIngest.Native.Leptonica;

/// <summary>
/// Raw imports of Leptonica (leptonica.org, allheaders.h). Functions that return a PIX give a new one that the caller
/// owns, or null after an error; those that return an int give 0 for success. Reference counts are not atomic: a PIX
/// belongs to one thread at a time.
/// </summary>
internal static partial class Lept
{
    internal const string Library = "leptonica";

    // frees the PIX (one reference) and sets the pointer to null
    [LibraryImport(Library)]
    internal static partial void pixDestroy(ref nint pix);

    // pixels are zero: black in grey and colour, white at 1 bit
    [LibraryImport(Library)]
    internal static partial PixHandle pixCreate(int width, int height, int depth);

    // always a deep copy if target is null
    [LibraryImport(Library)]
    internal static partial PixHandle pixCopy(nint target, PixHandle source);

    [LibraryImport(Library)]
    internal static partial int pixGetDimensions(PixHandle pix, out int width, out int height, out int depth);

    [LibraryImport(Library)]
    internal static partial int pixGetWpl(PixHandle pix);

    [LibraryImport(Library)]
    internal static partial int pixGetXRes(PixHandle pix);

    [LibraryImport(Library)]
    internal static partial int pixGetYRes(PixHandle pix);

    [LibraryImport(Library)]
    internal static partial int pixSetResolution(PixHandle pix, int x, int y);

    // the pixels inside the PIX, height × wpl words: valid while the PIX lives
    [LibraryImport(Library)]
    internal static partial nint pixGetData(PixHandle pix);

    // the caller owns the BOX
    [LibraryImport(Library)]
    internal static partial BoxHandle boxCreate(int x, int y, int width, int height);

    // frees the BOX and sets the pointer to null
    [LibraryImport(Library)]
    internal static partial void boxDestroy(ref nint box);

    // frees the BOXA with its boxes and sets the pointer to null
    [LibraryImport(Library)]
    internal static partial void boxaDestroy(ref nint boxa);

    [LibraryImport(Library)]
    internal static partial int boxaGetCount(BoxaHandle boxa);

    [LibraryImport(Library)]
    internal static partial int boxaGetBoxGeometry(BoxaHandle boxa, int index, out int x, out int y, out int width, out int height);

    // frees memory that a Leptonica function handed over to the caller
    [LibraryImport(Library)]
    internal static partial void lept_free(nint memory);

    // process-wide; returns the old level
    [LibraryImport(Library)]
    internal static partial int setMsgSeverity(int severity);

    // process-wide; keeps the function pointer for ever; the text is valid during the call
    [LibraryImport(Library)]
    internal static unsafe partial void leptSetStderrHandler(delegate* unmanaged[Cdecl]<nint, void> handler);

    // the caller frees the string with lept_free
    [LibraryImport(Library)]
    private static partial nint getLeptonicaVersion();

    internal static Version ReadVersion()
    {
        var text = getLeptonicaVersion();
        var version = VersionText.Parse(text);
        lept_free(text);
        return version;
    }
}
