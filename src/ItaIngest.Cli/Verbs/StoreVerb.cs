using System.CommandLine;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita store</c>: looks after the folder that keeps documents and results between runs.</summary>
internal sealed class StoreVerb
{
    private readonly Argument<DirectoryInfo> _folder = new("DIR") { Description = "folder of the store: what was given as --store, or .ita-store in the folder of the dataset" };
    private readonly Option<bool> _remove = new("--remove-damaged") { Description = "delete the files that are damaged" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "say what would go, delete nothing" };
    private readonly Option<int> _graceDays = new("--grace-days") { Description = "files younger than this stay", DefaultValueFactory = _ => 7, HelpName = "DAYS" };

    public static Command Create() => new StoreVerb().Build();

    private Command Build()
    {
        _folder.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<DirectoryInfo>() is { Exists: false } folder)
                result.AddError("no such folder: " + folder);
        });
        var verify = new Command("verify", """
            Read every file of the store and compare it with its hash. Exit code 2 when one is damaged.

            Example:
              ita store verify dataset/.ita-store
            """)
        { _folder, _remove };
        verify.SetAction(Verify);
        var collect = new Command("gc", """
            Delete what no dataset and no crawl needs: results of older versions or other options, documents that went.

            Example:
              ita store gc dataset/.ita-store --dry-run
            """)
        { _folder, _dryRun, _graceDays };
        collect.SetAction(Collect);
        return new Command("store", "Look after the folder that keeps documents and results: ita store verify DIR, ita store gc DIR") { verify, collect };
    }

    private int Verify(ParseResult parsed)
    {
        var verification = new StoreVerification(Store(parsed));
        var damaged = 0;
        foreach (var damage in verification.Run())
        {
            damaged++;
            Console.WriteLine($"{damage.Path}: {damage.What}{(parsed.GetValue(_remove) ? "; deleted" : "; " + damage.Remedy)}");
            if (parsed.GetValue(_remove))
                verification.Remove(damage);
        }

        Console.Error.WriteLine(FormattableString.Invariant($"{verification.Files} files, {damaged} damaged"));
        return damaged == 0 ? ExitCode.AllWell : ExitCode.SomeFailed;
    }

    private int Collect(ParseResult parsed)
    {
        var store = Store(parsed);
        using var held = RunLock.Take(store);
        var (files, bytes) = (0, 0L);
        foreach (var file in new StoreSweep(store, parsed.GetValue(_graceDays)).Unreachable())
        {
            files++;
            bytes += file.Length;
            if (parsed.GetValue(_dryRun))
                Console.WriteLine(Path.GetRelativePath(store.Folder, file.FullName));
            else
                file.Delete();
        }

        Console.Error.WriteLine(FormattableString.Invariant($"{files} files of {bytes / 1048576.0:0.0} MiB {(parsed.GetValue(_dryRun) ? "would go" : "deleted")}"));
        return ExitCode.AllWell;
    }

    private DocumentStore Store(ParseResult parsed) => new(parsed.GetRequiredValue(_folder).FullName);
}
