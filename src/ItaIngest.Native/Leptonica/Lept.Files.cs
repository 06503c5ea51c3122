using System.Runtime.InteropServices;

namespace ItaIngest.Native.Leptonica;

/// <summary>Raw imports: image files in memory. The data stays the caller's and is not kept.</summary>
internal static partial class Lept
{
    internal const int SeverityError = 5;
    internal const int FormatTiffG4 = 8;
    internal const int FormatTiffZip = 10;

    // looks at the first 12 bytes, which must be there
    [LibraryImport(Library)]
    internal static partial int findFileFormatBuffer(ReadOnlySpan<byte> data, out int format);

    [LibraryImport(Library)]
    internal static partial int pixReadHeaderMem(
        ReadOnlySpan<byte> data, nuint size, out int format, out int width, out int height, out int bits, out int samples, out int colourMap);

    // page counts from 0
    [LibraryImport(Library)]
    internal static partial int readHeaderMemTiff(
        ReadOnlySpan<byte> data, nuint size, int page, out int width, out int height, out int bits, out int samples, out int dpi, out int colourMap, out int format);

    [LibraryImport(Library)]
    internal static partial PixHandle pixReadMem(ReadOnlySpan<byte> data, nuint size);

    // page counts from 0
    [LibraryImport(Library)]
    internal static partial PixHandle pixReadMemTiff(ReadOnlySpan<byte> data, nuint size, int page);

    // the caller frees data with lept_free
    [LibraryImport(Library)]
    internal static partial int pixWriteMemPng(out nint data, out nuint size, PixHandle pix, float gamma);

    // the caller frees data with lept_free
    [LibraryImport(Library)]
    internal static partial int pixWriteMemJpeg(out nint data, out nuint size, PixHandle pix, int quality, int progressive);

    // the caller frees data with lept_free; 1-bit pages are written as G4, others as zip
    [LibraryImport(Library)]
    internal static partial int pixaWriteMemMultipageTiff(out nint data, out nuint size, PixaHandle pages);

    // the caller owns the PIXA
    [LibraryImport(Library)]
    internal static partial PixaHandle pixaCreate(int capacity);

    // copyFlag 1 stores a deep copy
    [LibraryImport(Library)]
    internal static partial int pixaAddPix(PixaHandle pixa, PixHandle pix, int copyFlag);

    // frees the PIXA with its images and sets the pointer to null
    [LibraryImport(Library)]
    internal static partial void pixaDestroy(ref nint pixa);
}
