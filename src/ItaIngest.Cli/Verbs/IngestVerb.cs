using System.CommandLine;
using ItaIngest.Cli.Progress;
using ItaIngest.Cli.Seeing;
using ItaIngest.Pipeline;
using ItaIngest.Pipeline.Storage;
using Microsoft.Extensions.Logging;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita ingest</c>: documents in, dataset out.</summary>
internal sealed class IngestVerb
{
    private readonly Argument<string[]> _paths = new("PATH") { Description = "files or folders: PDF, PNG, JPEG, TIFF, DOCX, HTML, text", Arity = ArgumentArity.OneOrMore };
    private readonly RunArguments _run = new();
    private readonly Option<bool> _inProcess = new("--in-process") { Description = "run without worker processes, for debugging: a crash ends the run" };
    private readonly Option<bool> _retryFailed = new("--retry-failed") { Description = "run again what failed before" };
    private readonly Option<FileInfo[]> _only = new("--only") { Description = "read only these of the files; the dataset has all, those never read as failures", AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
    private readonly Option<bool> _json = new("--json") { Description = "print the summary as JSON" };

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
        { _paths, _inProcess, _retryFailed, _only, _json };
        _run.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (log, output, store) = (RunLog.Of(parsed), _run.Output(parsed), _run.Store(parsed));
        using var held = RunLock.Take(store);
        var input = InputFiles.Take(parsed.GetRequiredValue(_paths), store, _ => cancellation.ThrowIfCancellationRequested()).Restrict(parsed.GetValue(_only) ?? [], store);
        foreach (var name in input.Skipped)
            log.Say("input.skipped", $"skipped, not a document by its ending: {name}", fields: ("file_name", name));
        if (input.Documents.Count == 0)
        {
            log.Say("input.empty", "ita: nothing to read in " + string.Join(", ", parsed.GetRequiredValue(_paths)), LogLevel.Error);
            return ExitCode.NothingRead;
        }

        var options = _run.Pipeline(parsed) with { RetryFailed = parsed.GetValue(_retryFailed) };
        var run = new DatasetRun("ingest", store, output, options, log);
        var summary = await run.RunAsync(input, parsed.GetValue(_inProcess) ? null : _run.Pool(parsed), cancellation);
        SummaryText.Print(summary, output, parsed.GetValue(_json), log);
        return summary.Failed + summary.Partial + summary.Unopened == 0 ? ExitCode.AllWell
            : summary.Ok + summary.Partial == 0 ? ExitCode.NothingRead
            : ExitCode.SomeFailed;
    }
}
