using System.Runtime.InteropServices;

namespace ItaIngest.Native.Tesseract;

/// <summary>Raw imports of Tesseract's C API (capi.h). An engine belongs to one thread at a time.</summary>
internal static partial class TessApi
{
    internal const string Library = "tesseract";
    internal const int LstmOnly = 1;

    // the string is static: not to be freed
    [LibraryImport(Library)]
    private static partial nint TessVersion();

    // the caller owns the engine
    [LibraryImport(Library)]
    internal static partial TessApiHandle TessBaseAPICreate();

    [LibraryImport(Library)]
    internal static partial void TessBaseAPIDelete(nint engine);

    // copies all strings; 0 for success
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int TessBaseAPIInit4(
        TessApiHandle engine, string folder, string languages, int mode, nint configs, int configCount,
        string[] names, string[] values, nuint variableCount, int nonDebugOnly);

    // copies both strings; false if there is no such variable
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int TessBaseAPISetVariable(TessApiHandle engine, string name, string value);

    [LibraryImport(Library)]
    internal static partial void TessBaseAPISetPageSegMode(TessApiHandle engine, int mode);

    // takes its own reference to the PIX, until the next image or TessBaseAPIClear
    [LibraryImport(Library)]
    internal static partial void TessBaseAPISetImage2(TessApiHandle engine, Leptonica.PixHandle pix);

    [LibraryImport(Library)]
    internal static partial void TessBaseAPISetSourceResolution(TessApiHandle engine, int dpi);

    [LibraryImport(Library)]
    internal static partial void TessBaseAPISetRectangle(TessApiHandle engine, int left, int top, int width, int height);

    // the black and white image that will be read, made now if it was not; the caller owns it
    [LibraryImport(Library)]
    internal static partial Leptonica.PixHandle TessBaseAPIGetThresholdedImage(TessApiHandle engine);

    // 0 for success; keeps the monitor only during the call
    [LibraryImport(Library)]
    internal static partial int TessBaseAPIRecognize(TessApiHandle engine, TessMonitorHandle monitor);

    // drops the image and all results; the loaded model stays
    [LibraryImport(Library)]
    internal static partial void TessBaseAPIClear(TessApiHandle engine);

    // the caller owns the iterator, which points into the engine's results; null if there are none
    [LibraryImport(Library)]
    internal static partial TessIteratorHandle TessBaseAPIGetIterator(TessApiHandle engine);

    [LibraryImport(Library)]
    internal static partial void TessResultIteratorDelete(nint iterator);

    [LibraryImport(Library)]
    internal static partial int TessResultIteratorNext(TessIteratorHandle iterator, Level level);

    // UTF-8; the caller frees the string with TessDeleteText; null if there is nothing
    [LibraryImport(Library)]
    internal static partial nint TessResultIteratorGetUTF8Text(TessIteratorHandle iterator, Level level);

    [LibraryImport(Library)]
    internal static partial void TessDeleteText(nint text);

    // 0 to 100
    [LibraryImport(Library)]
    internal static partial float TessResultIteratorConfidence(TessIteratorHandle iterator, Level level);

    // those that follow take the result iterator, which is a page iterator too (it derives from it, and the C API casts)
    [LibraryImport(Library)]
    internal static partial int TessPageIteratorIsAtBeginningOf(TessIteratorHandle iterator, Level level);

    // pixels of the whole image, right and bottom exclusive; false if there is no such element
    [LibraryImport(Library)]
    internal static partial int TessPageIteratorBoundingBox(
        TessIteratorHandle iterator, Level level, out int left, out int top, out int right, out int bottom);

    [LibraryImport(Library)]
    internal static partial int TessPageIteratorBaseline(
        TessIteratorHandle iterator, Level level, out int x1, out int y1, out int x2, out int y2);

    // the caller owns the monitor
    [LibraryImport(Library)]
    internal static partial TessMonitorHandle TessMonitorCreate();

    [LibraryImport(Library)]
    internal static partial void TessMonitorDelete(nint monitor);

    // from now
    [LibraryImport(Library)]
    internal static partial void TessMonitorSetDeadlineMSecs(TessMonitorHandle monitor, int milliseconds);

    // keeps the function pointer as long as the monitor lives; called before each word, true stops
    [LibraryImport(Library)]
    internal static unsafe partial void TessMonitorSetCancelFunc(TessMonitorHandle monitor, delegate* unmanaged[Cdecl]<nint, int, byte> cancel);

    // handed to the cancel function, not touched
    [LibraryImport(Library)]
    internal static partial void TessMonitorSetCancelThis(TessMonitorHandle monitor, nint cancelThis);

    internal static Version ReadVersion() => VersionText.Parse(TessVersion());

    /// <summary>TessPageIteratorLevel.</summary>
    internal enum Level
    {
        TextLine = 2,
        Word = 3,
        Symbol = 4,
    }
}
