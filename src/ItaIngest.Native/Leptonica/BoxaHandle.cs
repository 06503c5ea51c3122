using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Leptonica;

/// <summary>A BOXA (array of boxes) that we own.</summary>
internal sealed class BoxaHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Lept.boxaDestroy(ref handle);
        return true;
    }
}
