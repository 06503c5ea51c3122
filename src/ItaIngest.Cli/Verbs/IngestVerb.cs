using System.CommandLine;
using ItaIngest.Cli.Progress;
using ItaIngest.Pipeline;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita ingest</c>: documents in, dataset out.</summary>
internal sealed class IngestVerb
{
    private readonly Argument<string[]> _paths = new("PATH") { Description = "files or folders: PDF, PNG, JPEG, TIFF, DOCX, HTML, text", Arity = ArgumentArity.OneOrMore };
    private readonly Option<DirectoryInfo> _out = new("--out", "-o") { Description = "folder of the dataset", Required = true, HelpName = "DIR" };
    private readonly Option<DirectoryInfo?> _store = new("--store") { Description = "where stage results are kept between runs; default: .ita-store in the folder of the dataset", HelpName = "DIR" };
    private readonly PoolArguments _pool = new();
    private readonly CapArguments _caps = new();
    private readonly Option<bool> _inProcess = new("--in-process") { Description = "run without worker processes, for debugging: a crash ends the run" };
    private readonly Option<bool> _retryFailed = new("--retry-failed") { Description = "run again what failed before" };
    private readonly Option<FileInfo[]> _only = new("--only") { Description = "read only these of the files; the dataset has all, those never read as failures", AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
    private readonly Option<bool> _json = new("--json") { Description = "print the summary as JSON" };
    private readonly RecognitionArguments _recognition = new();

    public static Command Create() => new IngestVerb().Build();

    private Command Build()
    {
        var command = new Command("ingest", """
            Turn reports into a dataset: CSV files and datapackage.json.

            Examples:
              ita ingest reports/ --out dataset
              ita ingest a.pdf b.docx --out dataset --ocr always --jobs 4
              ita ingest reports/ --out dataset --retry-failed --document-deadline 7200 --memory 4096
              ita ingest reports/ --out dataset --only reports/new.pdf

            A run that was interrupted goes on where it was; a second run does only what changed.
            """)
        { _paths, _out, _store, _inProcess, _retryFailed, _only, _json };
        _pool.AddTo(command);
        _caps.AddTo(command);
        _recognition.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var output = parsed.GetRequiredValue(_out).FullName;
        var store = new DocumentStore(parsed.GetValue(_store)?.FullName ?? Path.Combine(output, ".ita-store"));
        var options = new PipelineOptions { Pages = _caps.ReadPages(parsed), Recognition = _caps.Limit(_recognition.Read(parsed), parsed) with { PageDeadline = _pool.PageDeadline(parsed) }, RetryFailed = parsed.GetValue(_retryFailed) };

        using var held = RunLock.Take(store);
        var input = InputFiles.Take(parsed.GetRequiredValue(_paths), store).Restrict(parsed.GetValue(_only) ?? [], store);
        foreach (var name in input.Skipped)
            Console.Error.WriteLine($"skipped, not a document by its ending: {name}");
        if (input.Documents.Count == 0)
        {
            Console.Error.WriteLine("ita: nothing to read in " + string.Join(", ", parsed.GetRequiredValue(_paths)));
            return ExitCode.NothingRead;
        }

        var progress = new RunProgress(input.Documents.Count);
        await using var runner = Runner(parsed, store, options);
        var summary = await ProgressDisplay.ShowAsync(progress, () => Ingestion.RunAsync(input, store, options, runner, output, progress, cancellation));
        SummaryText.Print(summary, output, parsed.GetValue(_json));
        return summary.Failed + summary.Partial + summary.Unopened == 0 ? ExitCode.AllWell
            : summary.Ok + summary.Partial == 0 ? ExitCode.NothingRead
            : ExitCode.SomeFailed;
    }

    private DocumentRunner Runner(ParseResult parsed, DocumentStore store, PipelineOptions options)
    {
        if (parsed.GetValue(_inProcess))
            return new InProcessRunner(store, options);
        return WorkerVerb.Pool(store, options, _pool.Read(parsed));
    }
}
