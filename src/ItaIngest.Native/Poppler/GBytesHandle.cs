using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Poppler;

/// <summary>A GBytes that we own.</summary>
internal sealed class GBytesHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        GLib.g_bytes_unref(handle);
        return true;
    }
}
