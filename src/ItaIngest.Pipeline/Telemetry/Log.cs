using ItaIngest.Core.Failures;
using Microsoft.Extensions.Logging;

namespace ItaIngest.Pipeline.Telemetry;

/// <summary>What a run writes to its log. The names of events and fields are a stable interface.</summary>
internal static partial class Log
{
#pragma warning disable SYSLIB1015 // not every field has its place in the message: programs read them by name
    [LoggerMessage(EventId = 1, EventName = "run.started", Level = LogLevel.Information, Message = "{Documents} documents, {Unopened} files that could not be opened, {Skipped} files that are no documents by their ending")]
    public static partial void RunStarted(ILogger log, int documents, int unopened, int skipped);

    [LoggerMessage(EventId = 2, EventName = "document.started", Level = LogLevel.Debug, Message = "{FileName}")]
    public static partial void DocumentStarted(ILogger log, string documentId, string fileName, long bytes);

    [LoggerMessage(EventId = 3, EventName = "document.done", Level = LogLevel.Information, Message = "{FileName}: {Status}")]
    public static partial void DocumentDone(ILogger log, string documentId, string fileName, string status, int pages, double seconds);

    [LoggerMessage(EventId = 8, EventName = "document.failed", Level = LogLevel.Warning, Message = "{FileName}: {Status}: {Failure}")]
    public static partial void DocumentFailed(ILogger log, string documentId, string fileName, string status, int pages, double seconds, string stage, FailureKind kind, int? page, string failure, string remedy);

    [LoggerMessage(EventId = 4, EventName = "document.retried", Level = LogLevel.Warning, Message = "{FileName}: tried again in a fresh worker: {Failure}")]
    public static partial void DocumentRetried(ILogger log, string documentId, string fileName, string stage, FailureKind kind, string failure);

    [LoggerMessage(EventId = 5, EventName = "worker.started", Level = LogLevel.Debug, Message = "worker process {Process}")]
    public static partial void WorkerStarted(ILogger log, int process);

    [LoggerMessage(EventId = 6, EventName = "worker.ended", Level = LogLevel.Debug, Message = "worker process {Process} after {Pages} pages")]
    public static partial void WorkerEnded(ILogger log, int process, int pages, long peakBytes);

    [LoggerMessage(EventId = 7, EventName = "dataset.written", Level = LogLevel.Information, Message = "{Documents} documents: {Ok} ok, {Partial} partial, {Failed} failed")]
    public static partial void DatasetWritten(ILogger log, int documents, int ok, int partial, int failed, int unopened, int pages, int pagesOcr, int measures, int indicators, int needReview);
#pragma warning restore SYSLIB1015
}
