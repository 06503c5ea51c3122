using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Liblinear;

/// <summary>A LIBLINEAR model that we own.</summary>
internal sealed class LinearModelHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        LinearApi.free_and_destroy_model(ref handle);
        return true;
    }
}
