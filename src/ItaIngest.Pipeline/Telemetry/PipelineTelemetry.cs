using System.Diagnostics;
using System.Diagnostics.Metrics;
using ItaIngest.Core.Failures;

namespace ItaIngest.Pipeline.Telemetry;

/// <summary>
/// The traces and metrics of a run, for whoever listens (OpenTelemetry in <c>ita</c>); nobody listening costs nothing. A trace
/// is a run, its spans the documents, and theirs the stages.
/// </summary>
public static class PipelineTelemetry
{
    /// <summary>Name of the source of spans, and of the meter.</summary>
    public const string Name = "ItaIngest.Pipeline";

    /// <summary>Buckets of seconds: a text takes hundredths, a page of a scan one, a long scan an hour.</summary>
    private static readonly InstrumentAdvice<double> s_seconds = new() { HistogramBucketBoundaries = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000, 3600] };

    private static readonly Meter s_meter = new(Name);

    internal static ActivitySource Spans { get; } = new(Name);

    internal static Counter<long> Documents { get; } = s_meter.CreateCounter<long>("ita.documents", "{document}", "Documents that came to their end, by status and kind of failure");

    internal static Counter<long> Unchanged { get; } = s_meter.CreateCounter<long>("ita.documents.unchanged", "{document}", "Documents whose stored result was still good");

    internal static Counter<long> Retries { get; } = s_meter.CreateCounter<long>("ita.documents.retries", "{try}", "Tries after one that failed, by kind of failure");

    internal static Counter<long> Pages { get; } = s_meter.CreateCounter<long>("ita.pages", "{page}", "Pages read");

    internal static Counter<long> Workers { get; } = s_meter.CreateCounter<long>("ita.workers", "{process}", "Worker processes started");

    internal static Histogram<double> DocumentSeconds { get; } = s_meter.CreateHistogram("ita.document.duration", "s", "Time a document took, all its tries together", advice: s_seconds);

    internal static Histogram<double> StageSeconds { get; } = s_meter.CreateHistogram("ita.stage.duration", "s", "Time a stage took for a document", advice: s_seconds);

    internal static Histogram<long> WorkerPeak { get; } = s_meter.CreateHistogram(
        "ita.worker.memory.peak",
        "By",
        "Most memory that a worker process had",
        advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = [64 << 20, 128 << 20, 256 << 20, 512 << 20, 1 << 30, 2L << 30, 4L << 30] });

    /// <summary>The span of a run, in which those of its documents lie; null when nobody listens.</summary>
    /// <param name="command">the verb</param>
    public static Activity? StartRun(string command) => Spans.StartActivity(command);

    internal static KeyValuePair<string, object?> Tag(string name, object? value) => new(name, value);

    /// <summary>The kind of a failure as it stands in failures.csv; none where nothing failed.</summary>
    internal static KeyValuePair<string, object?> Tag(FailureKind? kind) => new("ita.failure.kind", kind?.ToString() ?? "none");
}
