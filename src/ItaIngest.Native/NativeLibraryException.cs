namespace ItaIngest.Native;

/// <summary>An engine is missing, or older than needed. The message names the Debian package that brings it.</summary>
public sealed class NativeLibraryException : Exception
{
    public NativeLibraryException(LibraryStatus status)
        : base(status?.ToString()) => Status = status!;

    public NativeLibraryException(LibraryStatus status, Exception inner)
        : base(status?.ToString(), inner) => Status = status!;

    public LibraryStatus Status { get; }
}
