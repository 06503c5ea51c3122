using System.Runtime.InteropServices;

namespace ItaIngest.Native.Tesseract;

/// <summary>
/// Tesseract's own threads make it several times slower when every core already has a worker (5.3 s a page against 0.9 s
/// on two cores). libgomp reads OMP_THREAD_LIMIT once, when it is loaded, and from the C environment, which
/// <see cref="Environment.SetEnvironmentVariable(string, string)"/> does not reach.
/// </summary>
internal static partial class OpenMp
{
    /// <summary>Called just before libtesseract is loaded; what the user has set wins.</summary>
    public static void LimitToOneThread() => _ = setenv("OMP_THREAD_LIMIT", "1", overwrite: 0);

    // copies both strings into the environment of the process
    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int setenv(string name, string value, int overwrite);
}
