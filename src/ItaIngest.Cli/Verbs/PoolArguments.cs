using System.CommandLine;
using ItaIngest.Pipeline.Running;

namespace ItaIngest.Cli.Verbs;

/// <summary>The options about worker processes: how many, and what each may take.</summary>
internal sealed class PoolArguments
{
    private const int LargestNice = 19;
    private const int LeastMebibytes = 256;

    /// <summary>A worker tells of each page and stage; one that does neither for so many page deadlines hangs.</summary>
    private const int SilentPages = 5;

    private static readonly WorkerPoolOptions s_default = new();

    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "worker processes at once; default: one a core", DefaultValueFactory = _ => s_default.Workers, HelpName = "N" };
    private readonly Option<int> _memory = Number("--memory", "memory that a worker may take", (int)(s_default.Limits.MemoryBytes >> 20), "MIB");
    private readonly Option<int> _pageDeadline = Number("--page-deadline", "processor time to read a page by OCR (by the clock: four times as much); a worker that says nothing for five times as long is killed", 60, "SECONDS");
    private readonly Option<int> _documentDeadline = Number("--document-deadline", "processor time for a document (by the clock: four times as much); then its worker is killed", (int)s_default.DocumentDeadline.TotalSeconds, "SECONDS");
    private readonly Option<int> _recycle = Number("--recycle", "pages after which a worker is replaced by a fresh one", s_default.RecyclePages, "PAGES");
    private readonly Option<int> _nice = new("--nice") { Description = "priority of the workers, 0 (usual) to 19 (lowest)", DefaultValueFactory = _ => 0, HelpName = "N" };

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _jobs, _memory, _pageDeadline, _documentDeadline, _recycle })
        {
            option.Validators.Add(result => Require(result.GetValueOrDefault<int>() >= 1, $"{option.Name}: at least 1", result.AddError));
            command.Options.Add(option);
        }

        _memory.Validators.Add(result => Require(result.GetValueOrDefault<int>() >= LeastMebibytes, $"--memory: at least {LeastMebibytes}", result.AddError));
        _nice.Validators.Add(result => Require(result.GetValueOrDefault<int>() is >= 0 and <= LargestNice, "--nice: from 0 to 19", result.AddError));
        command.Options.Add(_nice);
    }

    public TimeSpan PageDeadline(ParseResult parsed) => Seconds(parsed.GetValue(_pageDeadline));

    public WorkerPoolOptions Read(ParseResult parsed) => s_default with
    {
        Workers = parsed.GetValue(_jobs),
        Silence = SilentPages * PageDeadline(parsed),
        DocumentDeadline = Seconds(parsed.GetValue(_documentDeadline)),
        RecyclePages = parsed.GetValue(_recycle),
        Limits = s_default.Limits with { MemoryBytes = (long)parsed.GetValue(_memory) << 20, Nice = parsed.GetValue(_nice) },
    };

    private static Option<int> Number(string name, string what, int value, string unit) =>
        new(name) { Description = what, DefaultValueFactory = _ => value, HelpName = unit };

    private static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);

    private static void Require(bool holds, string error, Action<string> addError)
    {
        if (!holds)
            addError(error);
    }
}
