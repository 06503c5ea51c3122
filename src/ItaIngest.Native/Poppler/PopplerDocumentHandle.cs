using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Poppler;

/// <summary>A PopplerDocument that we own.</summary>
internal sealed class PopplerDocumentHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        GLib.g_object_unref(handle);
        return true;
    }
}
