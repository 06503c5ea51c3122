using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Core.Files;
using ItaIngest.Native.Processes;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline.Running.SelfTesting;

/// <summary>
/// Documents that do to a worker what a hostile file does: for <c>ita doctor --self-test</c>. A worker understands them only
/// when its pool was started for that.
/// </summary>
internal static class SelfTestDocument
{
    private const string Mark = "ita-self-test: ";
    private const int Portion = 16 << 20;

    private static readonly Dictionary<string, Action<TextWriter>> s_acts = new(StringComparer.Ordinal)
    {
        ["crash"] = _ => Confinement.Crash(),
        ["hang"] = _ => Hang(),
        ["native-memory"] = _ => EatNativeMemory(),
        ["managed-memory"] = _ => EatManagedMemory(),
        ["output"] = Flood,
        ["file"] = _ => WriteWithoutEnd(),
        ["network"] = _ => OpenSocket(),
        ["program"] = _ => StartProgram(),
    };

    /// <summary>The bytes of a document that does this.</summary>
    public static ReadOnlyMemory<byte> Bytes(string act) => Encoding.ASCII.GetBytes(Mark + act + "\n");

    /// <summary>Does what the document says; null for a document of another kind.</summary>
    internal static DocumentResult? TryRun(DocumentStore store, SourceDocument source, TextWriter output)
    {
        var text = Encoding.ASCII.GetString(store.Blobs.Read(source.Content).Span);
        if (!text.StartsWith(Mark, StringComparison.Ordinal) || !s_acts.TryGetValue(text[Mark.Length..].Trim(), out var act))
            return null;
        try
        {
            act(output);
            return DocumentResults.Failed(source, "self-test", FailureKind.Transient, "not contained: it could be done", "read what ita doctor --self-test says");
        }
        catch (Exception error) when (error is SocketException or System.ComponentModel.Win32Exception)
        {
            return DocumentResults.Failed(source, "self-test", FailureKind.Transient, "refused: " + error.Message, "none is needed");
        }
    }

    private static void Hang()
    {
        while (true)
            Thread.SpinWait(1000);
    }

    private static unsafe void EatNativeMemory()
    {
        while (true)
            NativeMemory.Fill(NativeMemory.Alloc(Portion), Portion, 1);
    }

    private static void EatManagedMemory()
    {
        var eaten = new List<byte[]>();
        while (true)
            eaten.Add(new byte[Portion]);
    }

    private static void Flood(TextWriter output)
    {
        var portion = new string('x', 1 << 16);
        while (true)
            output.Write(portion);
    }

    private static void WriteWithoutEnd()
    {
        var portion = new byte[Portion];
        AtomicFile.Write(Path.Combine(Path.GetTempPath(), "endless"), file =>
        {
            while (true)
                file.Write(portion);
        });
    }

    private static void OpenSocket()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    }

    private static void StartProgram()
    {
        using var program = Process.Start("/bin/true");
    }
}
