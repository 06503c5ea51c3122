using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Leptonica;

/// <summary>A PIXA (array of images) that we own.</summary>
internal sealed class PixaHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Lept.pixaDestroy(ref handle);
        return true;
    }
}
