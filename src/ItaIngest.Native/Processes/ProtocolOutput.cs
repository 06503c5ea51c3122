using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ItaIngest.Native.Processes;

/// <summary>Keeps standard output for the one who speaks over it: what libraries print goes to standard error instead.</summary>
public static class ProtocolOutput
{
    private const int StandardOutput = 1, StandardError = 2, DuplicateClosedOnExec = 1030;

    /// <summary>Takes standard output over; call once, before anything is written to it. The caller owns the stream.</summary>
    public static FileStream Take()
    {
        var own = Libc.fcntl(StandardOutput, DuplicateClosedOnExec, 3);
        if (own < 0 || Libc.dup2(StandardError, StandardOutput) < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        return new FileStream(new SafeFileHandle(own, ownsHandle: true), FileAccess.Write, bufferSize: 0);
    }
}
