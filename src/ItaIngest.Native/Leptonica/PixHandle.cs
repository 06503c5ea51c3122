using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Leptonica;

/// <summary>A PIX that we own.</summary>
internal sealed class PixHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Lept.pixDestroy(ref handle);
        return true;
    }
}
