using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ItaIngest.Native.Leptonica;

/// <summary>Keeps the last error text that Leptonica would have written to the standard error, for the exception that follows.</summary>
internal static unsafe class LeptLog
{
    [ThreadStatic]
    private static string? last;

    private static int listening;

    /// <summary>Forgets earlier messages. Called before the first use of Leptonica, and where an earlier error was none.</summary>
    public static void Start()
    {
        last = null;

        // not a static constructor: that would wrap the exception that names a missing library
        if (Interlocked.Exchange(ref listening, 1) != 0)
            return;
        _ = Lept.setMsgSeverity(Lept.SeverityError);
        Lept.leptSetStderrHandler(&OnMessage);
    }

    /// <summary>The last message of this thread, and forgets it.</summary>
    public static string Take()
    {
        var text = last;
        last = null;
        return string.IsNullOrWhiteSpace(text) ? "no reason given" : text.Trim();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnMessage(nint message)
    {
        // an error is told again by each caller on the way up: the first one is the cause
        last ??= Marshal.PtrToStringUTF8(message);
    }
}
