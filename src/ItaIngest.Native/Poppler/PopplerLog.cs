using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ItaIngest.Native.Poppler;

/// <summary>
/// Gathers what poppler says through GLib's log while this object lives on this thread, instead of letting it write to
/// the standard error of the program.
/// </summary>
internal sealed class PopplerLog : IDisposable
{
    private const int MaximumMessages = 20;
    private const int AllLevels = 0xFC;

    private static int listening;

    [ThreadStatic]
    private static PopplerLog? current;

    private readonly PopplerLog? outer = current;
    private readonly List<string> messages = [];

    private PopplerLog()
    {
    }

    public IReadOnlyList<string> Messages => messages;

    public static unsafe PopplerLog Collect()
    {
        // not a static constructor: that would wrap the exception that names a missing library
        if (Interlocked.Exchange(ref listening, 1) == 0)
            _ = GLib.g_log_set_handler("Poppler", AllLevels, &OnMessage, 0);
        return current = new PopplerLog();
    }

    public void Dispose() => current = outer;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnMessage(nint domain, int level, nint message, nint data)
    {
        // without a listener the message is dropped: poppler repeats itself for every glyph of a bad font
        if (current is { } log && log.messages.Count < MaximumMessages && Marshal.PtrToStringUTF8(message) is { } text)
            log.messages.Add(text);
    }
}
