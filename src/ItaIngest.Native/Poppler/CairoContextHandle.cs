using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Poppler;

/// <summary>A cairo_t that we own.</summary>
internal sealed class CairoContextHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Cairo.cairo_destroy(handle);
        return true;
    }
}
