using System.CommandLine;
using System.Text.Json;
using ItaIngest.Native;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita doctor</c>: what is installed, what is missing, and the command that installs it.</summary>
internal sealed class DoctorVerb
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly Option<bool> _json = new("--json") { Description = "print as JSON" };

    public static Command Create() => new DoctorVerb().Build();

    private Command Build()
    {
        var command = new Command("doctor", """
            Check the libraries and languages that reading needs, and name what is missing.

            Examples:
              ita doctor
              ita doctor --json
            """)
        { _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var found = NativeLibraries.Probe();
        if (parsed.GetValue(_json))
            Console.WriteLine(JsonSerializer.Serialize(found, s_json));
        else
            Print(found);
        return found.All(library => library.Ok) ? ExitCode.AllWell : ExitCode.DependencyMissing;
    }

    private static void Print(IReadOnlyList<LibraryStatus> found)
    {
        foreach (var library in found)
            Console.WriteLine($"{(library.Ok ? "ok     " : "MISSING")}  {library.Name,-22} {library.Found?.ToString() ?? "-",-10} (needs {library.Needed})");
        var missing = found.Where(library => !library.Ok).Select(library => library.DebianPackage).Distinct(StringComparer.Ordinal).ToList();
        Console.WriteLine(missing.Count == 0 ? "all well" : "install what is missing with: apt-get install " + string.Join(' ', missing));
    }
}
