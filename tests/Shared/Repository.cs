namespace ItaIngest.Tests;

/// <summary>Places of the checkout that tests read: the project's own files, and the measuring material beside it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds ItaIngest.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the project.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>
    /// A path in the measuring material <c>../shared</c>. It is not part of the project: where it is absent the test is
    /// skipped, and says so.
    /// </summary>
    public static string Shared(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        Skip.IfNot(Path.Exists(path), $"measuring material not present: {path}");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "ItaIngest.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("ItaIngest.sln not found above " + AppContext.BaseDirectory);
    }
}
