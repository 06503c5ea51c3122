using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Poppler;

/// <summary>A cairo_surface_t that we own.</summary>
internal sealed class CairoSurfaceHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Cairo.cairo_surface_destroy(handle);
        return true;
    }
}
