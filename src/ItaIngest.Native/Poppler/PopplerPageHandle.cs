using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Poppler;

/// <summary>A PopplerPage that we own; it keeps its document alive.</summary>
internal sealed class PopplerPageHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        GLib.g_object_unref(handle);
        return true;
    }
}
