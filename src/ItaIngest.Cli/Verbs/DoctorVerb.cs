using System.CommandLine;
using System.Text.Json;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Native;
using ItaIngest.Pipeline;
using ItaIngest.Pipeline.Running.SelfTesting;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita doctor</c>: what is installed, what is missing, and the command that installs it.</summary>
internal sealed class DoctorVerb
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly Option<bool> _json = new("--json") { Description = "print as JSON" };

    private readonly Option<bool> _selfTest = new("--self-test") { Description = "run documents that crash, hang, eat memory, write without end or open the network through worker processes, and say whether each was contained (half a minute)" };

    public static Command Create() => new DoctorVerb().Build();

    private Command Build()
    {
        var command = new Command("doctor", """
            Check the libraries, models and word lists that reading needs, and name what is missing.

            Examples:
              ita doctor
              ita doctor --json
              ita doctor --self-test
            """)
        { _json, _selfTest };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var found = NativeLibraries.Probe();
        var data = RecognitionData.Probe();
        var isComplete = found.All(library => library.Ok) && data.All(file => file.Ok);
        var outcomes = isComplete && parsed.GetValue(_selfTest)
            ? await SelfTest.RunAsync((store, pool) => WorkerVerb.Pool(store, new PipelineOptions(), pool), cancellation)
            : [];
        if (parsed.GetValue(_json))
            Console.WriteLine(JsonSerializer.Serialize(new { libraries = found, data, selfTest = outcomes }, s_json));
        else
            Print(found, data, outcomes);
        return !isComplete ? ExitCode.DependencyMissing : outcomes.All(outcome => outcome.Contained) ? ExitCode.AllWell : ExitCode.SomeFailed;
    }

    private static void Print(IReadOnlyList<LibraryStatus> found, IReadOnlyList<DataStatus> data, IReadOnlyList<SelfTestOutcome> outcomes)
    {
        Print(found, data);
        foreach (var outcome in outcomes)
            Console.WriteLine($"{(outcome.Contained ? "contained    " : "NOT CONTAINED")}  {outcome.Document,-18} {outcome.Found}");
        if (outcomes.Count > 0)
            Console.WriteLine(outcomes.All(outcome => outcome.Contained) ? "all contained" : "do not read files from strangers on this machine");
    }

    private static void Print(IReadOnlyList<LibraryStatus> found, IReadOnlyList<DataStatus> data)
    {
        foreach (var library in found)
            Console.WriteLine($"{(library.Ok ? "ok     " : "MISSING")}  {library.Name,-22} {library.Found?.ToString() ?? "-",-10} (needs {library.Needed})");
        foreach (var file in data)
            Console.WriteLine($"{(file.Found is not null ? "ok     " : file.IsNeeded ? "MISSING" : "absent ")}  {file.Name,-22} {file.Found ?? $"- ({file.Purpose}; {file.Remedy})"}");
        var missing = found.Where(library => !library.Ok).Select(library => library.DebianPackage).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            Console.WriteLine("install what is missing with: apt-get install " + string.Join(' ', missing));
        else if (data.All(file => file.Ok))
            Console.WriteLine("all well");
    }
}
