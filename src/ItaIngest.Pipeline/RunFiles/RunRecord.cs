using ItaIngest.Core.Stages;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Running;

namespace ItaIngest.Pipeline.RunFiles;

/// <summary>What <c>run.json</c> tells of a run: what it was asked for, what did the work, what came of it and what it cost.</summary>
internal sealed record RunRecord
{
    public required RunStatus Status { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Error { get; init; }

    /// <summary>The verb.</summary>
    public required string Command { get; init; }

    public required DateTimeOffset Started { get; init; }

    public DateTimeOffset? Ended { get; init; }

    public required double Seconds { get; init; }

    public required ProgramVersions Versions { get; init; }

    public required RunOptions Options { get; init; }

    public required InputCounts Input { get; init; }

    public required ReadingCounts Reading { get; init; }

    /// <summary>Null until the dataset is written.</summary>
    public DatasetSummary? Dataset { get; init; }

    public required IReadOnlyList<StageSeconds> Stages { get; init; }

    public required MemoryPeaks Memory { get; init; }
}

/// <param name="Program">of ItaIngest, with the revision it was built from</param>
/// <param name="Runtime">of .NET</param>
/// <param name="System">the operating system</param>
/// <param name="Engines">version by name</param>
/// <param name="Stages">with their versions, models and the options that change what they give</param>
internal sealed record ProgramVersions(string Program, string Runtime, string System, IReadOnlyDictionary<string, string> Engines, IReadOnlyList<StageKey> Stages);

/// <param name="Pipeline">of the stages</param>
/// <param name="Pool">of the worker processes; null when there were none</param>
internal sealed record RunOptions(PipelineOptions Pipeline, WorkerPoolOptions? Pool);

/// <param name="Documents">to be accounted for</param>
/// <param name="Unopened">files that could not be opened</param>
/// <param name="Skipped">files that are no documents by their ending, by name</param>
internal sealed record InputCounts(int Documents, int Unopened, IReadOnlyList<string> Skipped);

/// <param name="Done">documents at their end, the unchanged among them</param>
/// <param name="Unchanged">whose stored result was still good</param>
/// <param name="Partial">of those done</param>
/// <param name="Failed">of those done</param>
/// <param name="Pages">read by this run</param>
/// <param name="PagesPerSecond">while it read</param>
/// <param name="Workers">worker processes started</param>
internal sealed record ReadingCounts(int Done, int Unchanged, int Partial, int Failed, int Pages, double PagesPerSecond, int Workers);

/// <param name="Stage">its name</param>
/// <param name="Documents">it ran for</param>
/// <param name="Seconds">by the clock, those of all workers added up</param>
internal sealed record StageSeconds(string Stage, int Documents, double Seconds);

/// <param name="ParentPeakBytes">of the process that leads</param>
/// <param name="LargestWorkerPeakBytes">of the workers that have ended</param>
internal sealed record MemoryPeaks(long ParentPeakBytes, long LargestWorkerPeakBytes);
