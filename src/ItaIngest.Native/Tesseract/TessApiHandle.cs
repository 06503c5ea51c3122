using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Tesseract;

/// <summary>A TessBaseAPI that we own.</summary>
internal sealed class TessApiHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        TessApi.TessBaseAPIDelete(handle);
        return true;
    }
}
