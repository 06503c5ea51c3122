using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Tesseract;

/// <summary>An ETEXT_DESC (deadline and cancellation) that we own.</summary>
internal sealed class TessMonitorHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        TessApi.TessMonitorDelete(handle);
        return true;
    }
}
