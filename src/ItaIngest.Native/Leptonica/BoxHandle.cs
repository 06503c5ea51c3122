using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Leptonica;

/// <summary>A BOX (rectangle in pixels) that we own.</summary>
internal sealed class BoxHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    public static BoxHandle From(PixelRect rect) => Lept.boxCreate(rect.X, rect.Y, rect.Width, rect.Height);

    protected override bool ReleaseHandle()
    {
        Lept.boxDestroy(ref handle);
        return true;
    }
}
