namespace ItaIngest.Pipeline.Storage;

/// <summary>Why a file could not be written: the errors of the system that a user can do something about.</summary>
public static class StoreFaults
{
    // errno of Linux, which .NET keeps in HResult
    private const int NoSpace = 28, ReadOnly = 30, QuotaExceeded = 122;

    /// <summary>The message of the system, and what to do about it where that is known.</summary>
    public static string Describe(Exception error)
    {
        var remedy = error.HResult switch
        {
            NoSpace => "; free some space and run the same command again: what was done is kept",
            QuotaExceeded => "; your quota is used up: free some space and run the same command again, what was done is kept",
            ReadOnly => "; the file system is read-only: name another folder with --out or --store",
            _ when error is UnauthorizedAccessException => "; make the folder writable, or name another with --out or --store",
            _ => "",
        };
        return error.Message.TrimEnd('.') + remedy;
    }
}
