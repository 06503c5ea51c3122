using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ItaIngest.Native.Leptonica;

/// <summary>Keeps the last error text that Leptonica would have written to the standard error, for the exception that follows.</summary>
internal static unsafe class LeptLog
{
    [ThreadStatic]
    private static string? last;

    static LeptLog()
    {
        _ = Lept.setMsgSeverity(Lept.SeverityError);
        Lept.leptSetStderrHandler(&OnMessage);
    }

    /// <summary>Called before the first use of Leptonica; the static constructor does the work once.</summary>
    public static void Start() => last = null;

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
