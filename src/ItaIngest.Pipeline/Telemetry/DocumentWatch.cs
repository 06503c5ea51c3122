using System.Diagnostics;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Pipeline.Running;
using Microsoft.Extensions.Logging;

namespace ItaIngest.Pipeline.Telemetry;

/// <summary>One document on its way down the line, with all its tries: what the log, the metrics and the traces say of it.</summary>
internal sealed class DocumentWatch : IDisposable
{
    private readonly SourceDocument _document;
    private readonly RunProgress _run;
    private readonly ILogger _log;
    private readonly Activity? _span;
    private readonly long _started = Stopwatch.GetTimestamp();
    private Activity? _stageSpan;
    private string? _stage;
    private long _stageStarted;
    private int _pages;

    public DocumentWatch(SourceDocument document, RunProgress run, ILogger log)
    {
        (_document, _run, _log) = (document, run, log);
        _span = PipelineTelemetry.Spans.StartActivity("document", ActivityKind.Internal, run.Span);
        _span?.SetTag("ita.document.id", document.Id).SetTag("ita.document.file_name", document.FileName).SetTag("ita.document.bytes", document.Content.Length);
        Log.DocumentStarted(log, document.Id, document.FileName, document.Content.Length);
    }

    /// <summary>A stage begins, and the one before it has ended.</summary>
    public void StageStarted(string name)
    {
        EndStage();
        (_stage, _stageStarted) = (name, Stopwatch.GetTimestamp());
        if (_span is not null)
            _stageSpan = PipelineTelemetry.Spans.StartActivity(name, ActivityKind.Internal, _span.Context);
    }

    public void PageDone()
    {
        _pages++;
        _run.PageDone();
    }

    /// <summary>A try failed, and another follows.</summary>
    public void Retried(WorkerTrouble trouble)
    {
        EndStage();
        PipelineTelemetry.Retries.Add(1, PipelineTelemetry.Tag(trouble.Kind));
        Log.DocumentRetried(_log, _document.Id, _document.FileName, trouble.Stage, trouble.Kind, trouble.Message);
    }

    /// <param name="status">how the document ended</param>
    /// <param name="failure">the first of its failures</param>
    public void Done(DocumentStatus status, Failure? failure)
    {
        EndStage();
        var seconds = Math.Round(Stopwatch.GetElapsedTime(_started).TotalSeconds, 3);
        var code = Dataset.Codes.Of(status);
        PipelineTelemetry.Documents.Add(1, PipelineTelemetry.Tag("ita.document.status", code), PipelineTelemetry.Tag(failure?.Kind));
        PipelineTelemetry.DocumentSeconds.Record(seconds, PipelineTelemetry.Tag("ita.document.status", code));
        _span?.SetTag("ita.document.status", code).SetTag("ita.document.pages", _pages);
        if (failure is null)
        {
            Log.DocumentDone(_log, _document.Id, _document.FileName, code, _pages, seconds);
        }
        else
        {
            _span?.SetStatus(ActivityStatusCode.Error, failure.Message).SetTag("ita.failure.kind", failure.Kind.ToString());
            Log.DocumentFailed(_log, _document.Id, _document.FileName, code, _pages, seconds, failure.Stage, failure.Kind, failure.Page, failure.Message, failure.Remedy);
        }

        _run.DocumentDone(status);
    }

    /// <summary>Also without <see cref="Done"/>: the run was stopped.</summary>
    public void Dispose()
    {
        EndStage();
        _span?.Dispose();
    }

    private void EndStage()
    {
        if (_stage is null)
            return;
        var time = Stopwatch.GetElapsedTime(_stageStarted);
        _run.StageDone(_stage, time);
        PipelineTelemetry.StageSeconds.Record(time.TotalSeconds, PipelineTelemetry.Tag("ita.stage", _stage));
        _stageSpan?.Dispose();
        (_stage, _stageSpan) = (null, null);
    }
}
