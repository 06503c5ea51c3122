using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Tesseract;

/// <summary>A TessResultIterator that we own; to be deleted before its engine is cleared.</summary>
internal sealed class TessIteratorHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        TessApi.TessResultIteratorDelete(handle);
        return true;
    }
}
