using System.Runtime.InteropServices;

namespace ItaIngest.Native.Leptonica;

/// <summary>Raw imports: operations on images. Sources are read and left as they are, but for those that draw or write.</summary>
internal static partial class Lept
{
    internal const int RotateAreaMap = 1;
    internal const float LeastRotation = 0.001f; // radians; what is turned by less stays as it is
    internal const int BringInWhite = 1;
    internal const int SelectIfEither = 5;
    internal const int SelectIfAtLeast = 4;

    // clips the rectangle to the image; null if nothing is left
    [LibraryImport(Library)]
    internal static partial PixHandle pixClipRectangle(PixHandle pix, BoxHandle rect, nint clipped);

    [LibraryImport(Library)]
    internal static partial PixHandle pixConvertTo8(PixHandle pix, int colourMap);

    [LibraryImport(Library)]
    internal static partial PixHandle pixConvertTo32(PixHandle pix);

    // blends an alpha channel over white; without one the result is another reference to the same image
    [LibraryImport(Library)]
    internal static partial PixHandle pixRemoveAlpha(PixHandle pix);

    // 8 bit; the caller owns both results, either may be null (not wanted)
    [LibraryImport(Library)]
    internal static partial int pixSauvolaBinarizeTiled(PixHandle pix, int halfWindow, float factor, int tilesX, int tilesY, nint thresholds, out PixHandle binary);

    // 8 bit; as above
    [LibraryImport(Library)]
    internal static partial int pixOtsuAdaptiveThreshold(
        PixHandle pix, int tileWidth, int tileHeight, int smoothX, int smoothY, float scoreFraction, nint thresholds, out PixHandle binary);

    // 8 or 32 bit; makes the background an even light grey (200)
    [LibraryImport(Library)]
    internal static partial PixHandle pixBackgroundNormSimple(PixHandle pix, nint mask, nint grey);

    // 1 bit; degrees to turn clockwise so that lines get level; 1 if nothing can be said
    [LibraryImport(Library)]
    internal static partial int pixFindSkew(PixHandle pix, out float degrees, out float confidence);

    // radians, clockwise; width and height 0 keep the size
    [LibraryImport(Library)]
    internal static partial PixHandle pixRotate(PixHandle pix, float radians, int type, int colour, int width, int height);

    // quarters of a turn, clockwise
    [LibraryImport(Library)]
    internal static partial PixHandle pixRotateOrth(PixHandle pix, int quarters);

    // left and right exchanged; a null target makes a new image
    [LibraryImport(Library)]
    internal static partial PixHandle pixFlipLR(nint target, PixHandle pix);

    [LibraryImport(Library)]
    internal static partial PixHandle pixScale(PixHandle pix, float x, float y);

    // 1 bit, as are those that follow; a null target makes a new image
    [LibraryImport(Library)]
    internal static partial PixHandle pixSubtract(nint target, PixHandle pix, PixHandle minus);

    [LibraryImport(Library)]
    internal static partial PixHandle pixOr(nint target, PixHandle first, PixHandle second);

    [LibraryImport(Library)]
    internal static partial PixHandle pixAnd(nint target, PixHandle first, PixHandle second);

    // 1 bit; keeps components by size; changed may be null; see the constants
    [LibraryImport(Library)]
    internal static partial PixHandle pixSelectBySize(PixHandle pix, int width, int height, int connectivity, int type, int relation, nint changed);

    // 1 bit; keeps the components that touch the border
    [LibraryImport(Library)]
    internal static partial PixHandle pixExtractBorderConnComps(PixHandle pix, int connectivity);

    // clears the rectangle in pix
    [LibraryImport(Library)]
    internal static partial int pixClearInRect(PixHandle pix, BoxHandle box);

    // writes the value into pix, 8 bit, wherever the mask, 1 bit, has foreground
    [LibraryImport(Library)]
    internal static partial int pixSetMasked(PixHandle pix, PixHandle mask, uint value);

    // connectivity 4 or 8
    [LibraryImport(Library)]
    internal static partial int pixCountConnComp(PixHandle pix, int connectivity, out int count);

    // the caller owns the BOXA; connectivity 4 or 8
    [LibraryImport(Library)]
    internal static partial BoxaHandle pixConnCompBB(PixHandle pix, int connectivity);

    // draws into pix
    [LibraryImport(Library)]
    internal static partial int pixRenderBoxArb(PixHandle pix, BoxHandle box, int width, byte red, byte green, byte blue);

    // draws into pix
    [LibraryImport(Library)]
    internal static partial int pixRenderLineArb(PixHandle pix, int x1, int y1, int x2, int y2, int width, byte red, byte green, byte blue);
}
