using System.CommandLine;
using ItaIngest.Cli.Seeing;
using ItaIngest.Pipeline;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Cli.Verbs;

/// <summary>The options of the verbs that make a dataset: where it goes, how documents are read, and how the run is seen.</summary>
internal sealed class RunArguments
{
    private readonly Option<DirectoryInfo> _out = new("--out", "-o") { Description = "folder of the dataset", Required = true, HelpName = "DIR" };
    private readonly Option<DirectoryInfo?> _store = new("--store") { Description = "where documents and stage results are kept between runs; default: .ita-store in the folder of the dataset", HelpName = "DIR" };
    private readonly PoolArguments _pool = new();
    private readonly CapArguments _caps = new();
    private readonly RecognitionArguments _recognition = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_out);
        command.Options.Add(_store);
        _pool.AddTo(command);
        _caps.AddTo(command);
        _recognition.AddTo(command);
        RunLog.AddTo(command);
    }

    public string Output(ParseResult parsed) => parsed.GetRequiredValue(_out).FullName;

    public DocumentStore Store(ParseResult parsed) => new(parsed.GetValue(_store)?.FullName ?? Path.Combine(Output(parsed), ".ita-store"));

    public PipelineOptions Pipeline(ParseResult parsed) => new()
    {
        Pages = _caps.ReadPages(parsed),
        Recognition = _caps.Limit(_recognition.Read(parsed), parsed) with { PageDeadline = _pool.PageDeadline(parsed) },
    };

    public WorkerPoolOptions Pool(ParseResult parsed) => _pool.Read(parsed);
}
