using System.Diagnostics;
using ItaIngest.Core.Documents;
using ItaIngest.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItaIngest.Pipeline.Running;

/// <summary>
/// What a run is doing, while it does it: counts and times for whoever shows them, and what the log, metrics and traces are
/// told. Safe to read and write from any thread.
/// </summary>
/// <param name="documents">of the run</param>
/// <param name="log">null for none</param>
/// <param name="time">of the estimate; null for the clock</param>
public sealed class RunProgress(int documents, ILogger? log = null, TimeProvider? time = null)
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private long _readingStarted, _largestWorker;
    private int _pagesDone, _done, _partial, _failed, _unchanged, _workers;

    /// <summary>Documents of the run.</summary>
    public int Documents { get; } = documents;

    public int PagesDone => Volatile.Read(ref _pagesDone);

    public int DocumentsDone => Volatile.Read(ref _done);

    public int Partial => Volatile.Read(ref _partial);

    public int Failed => Volatile.Read(ref _failed);

    /// <summary>Documents whose stored result was still good.</summary>
    public int Unchanged => Volatile.Read(ref _unchanged);

    /// <summary>Worker processes started so far.</summary>
    public int Workers => Volatile.Read(ref _workers);

    /// <summary>Most bytes that one of the workers that have ended had in memory.</summary>
    public long LargestWorkerBytes => Interlocked.Read(ref _largestWorker);

    /// <summary>Time the stages took, by name.</summary>
    public StageTimes Stages { get; } = new();

    /// <summary>Time the reading takes from here, if the documents to come are like those read; null before the first is.</summary>
    public TimeSpan? Left => DocumentsDone - Unchanged is > 0 and var read && Reading is { } reading
        ? reading / read * (Documents - DocumentsDone)
        : null;

    /// <summary>Pages a second since the reading began.</summary>
    public double PagesPerSecond => Reading is { TotalSeconds: > 0 } reading ? PagesDone / reading.TotalSeconds : 0;

    internal ILogger Log { get; } = log ?? NullLogger.Instance;

    /// <summary>The span of the run: that of whoever asked for the progress.</summary>
    internal ActivityContext Span { get; } = Activity.Current?.Context ?? default;

    private TimeSpan? Reading => Interlocked.Read(ref _readingStarted) is not 0 and var started ? _time.GetElapsedTime(started) : null;

    /// <summary>What is stored has been gone through: from now on documents are read.</summary>
    public void ReadingStarted() => Interlocked.Exchange(ref _readingStarted, _time.GetTimestamp());

    public void PageDone()
    {
        Interlocked.Increment(ref _pagesDone);
        PipelineTelemetry.Pages.Add(1);
    }

    /// <summary>A document came to its end.</summary>
    public void DocumentDone(DocumentStatus status)
    {
        if (status == DocumentStatus.Partial)
            Interlocked.Increment(ref _partial);
        else if (status == DocumentStatus.Failed)
            Interlocked.Increment(ref _failed);
        Interlocked.Increment(ref _done);
    }

    /// <summary>A document needed no work.</summary>
    public void DocumentUnchanged(DocumentStatus status)
    {
        Interlocked.Increment(ref _unchanged);
        PipelineTelemetry.Unchanged.Add(1);
        DocumentDone(status);
    }

    /// <summary>A document goes down the line.</summary>
    internal DocumentWatch Watch(SourceDocument document) => new(document, this, Log);

    internal void StageDone(string stage, TimeSpan time) => Stages.Add(stage, time);

    internal void WorkerStarted(int process)
    {
        Interlocked.Increment(ref _workers);
        PipelineTelemetry.Workers.Add(1);
        Telemetry.Log.WorkerStarted(Log, process);
    }

    internal void WorkerEnded(int process, int pages, long peakBytes)
    {
        var seen = Interlocked.Read(ref _largestWorker);
        while (peakBytes > seen && Interlocked.CompareExchange(ref _largestWorker, peakBytes, seen) is var before && before != seen)
            seen = before;
        PipelineTelemetry.WorkerPeak.Record(peakBytes);
        Telemetry.Log.WorkerEnded(Log, process, pages, peakBytes);
    }
}
