using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using ItaIngest.Core.Files;
using ItaIngest.Native;
using ItaIngest.Pipeline.Dataset;
using ItaIngest.Pipeline.Running;

namespace ItaIngest.Pipeline.RunFiles;

/// <summary>
/// <c>run.json</c> beside the dataset: written when the run begins, when it is interrupted, and when it ends, so that there
/// always is a whole one. It is no part of the dataset: two runs that give the same bytes differ in it.
/// </summary>
public sealed class RunFile : IDisposable
{
    public const string Name = "run.json";

    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly RunProgress _progress;
    private readonly Lock _writing = new();
    private readonly CancellationTokenRegistration _interruption;
    private RunRecord _record;

    /// <summary>Writes the file for the first time.</summary>
    /// <param name="folder">of the dataset</param>
    /// <param name="command">the verb</param>
    /// <param name="input">of the run</param>
    /// <param name="results">whose keys are the versions of the stages</param>
    /// <param name="options">of the stages</param>
    /// <param name="pool">null when there are no worker processes</param>
    /// <param name="progress">of the run, from which the counts come</param>
    /// <param name="cancellation">when it says so, the file does at once: the process may not get the time for more</param>
    /// <param name="time">null for the clock</param>
    /// <exception cref="IOException">the folder cannot be written</exception>
    public RunFile(string folder, string command, InputSet input, RunResults results, PipelineOptions options, WorkerPoolOptions? pool, RunProgress progress, CancellationToken cancellation, TimeProvider? time = null)
    {
        (_path, _progress, _time) = (Path.Combine(folder, Name), progress, time ?? TimeProvider.System);
        _record = new RunRecord
        {
            Status = RunStatus.Running,
            Command = command,
            Started = _time.GetUtcNow(),
            Seconds = 0,
            Versions = Versions(results),
            Options = new RunOptions(options, pool),
            Input = new InputCounts(input.Documents.Count, input.Unopened.Count, input.Skipped),
            Reading = new ReadingCounts(0, 0, 0, 0, 0, 0, 0),
            Stages = [],
            Memory = new MemoryPeaks(0, 0),
        };
        Write(RunStatus.Running);
        _interruption = cancellation.Register(() => TryWrite(RunStatus.Interrupted));
    }

    /// <summary>The dataset is written.</summary>
    public void Done(DatasetSummary dataset)
    {
        lock (_writing)
            _record = _record with { Dataset = dataset };
        Write(RunStatus.Done);
    }

    /// <summary>The run ended without a dataset.</summary>
    public void Failed(Exception error)
    {
        if (error is OperationCanceledException)
        {
            TryWrite(RunStatus.Interrupted); // the workers are gone now: their times and memory are known
            return;
        }

        lock (_writing)
            _record = _record with { Error = error.Message };
        TryWrite(RunStatus.Failed);
    }

    public void Dispose() => _interruption.Dispose();

    private void TryWrite(RunStatus status)
    {
        try
        {
            Write(status);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // what ends the run says more than that
        }
    }

    private void Write(RunStatus status)
    {
        lock (_writing)
        {
            var now = _time.GetUtcNow();
            _record = _record with
            {
                Status = status,
                Ended = status == RunStatus.Running ? null : now,
                Seconds = Math.Round((now - _record.Started).TotalSeconds, 3),
                Reading = new ReadingCounts(_progress.DocumentsDone, _progress.Unchanged, _progress.Partial, _progress.Failed, _progress.PagesDone, Math.Round(_progress.PagesPerSecond, 2), _progress.Workers),
                Stages = [.. _progress.Stages.All.Select(stage => new StageSeconds(stage.Stage, stage.Documents, Math.Round(stage.Time.TotalSeconds, 3)))],
                Memory = new MemoryPeaks(Process.GetCurrentProcess().PeakWorkingSet64, _progress.LargestWorkerBytes),
            };
            AtomicFile.Write(_path, file =>
            {
                JsonSerializer.Serialize(file, _record, RunJson.Instance.RunRecord);
                file.WriteByte((byte)'\n');
            });
        }
    }

    private static ProgramVersions Versions(RunResults results) => new(
        typeof(RunFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        Environment.Version.ToString(),
        $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}",
        NativeLibraries.Probe().Where(library => library.Found is not null).ToDictionary(library => library.Name, library => library.Found!.ToString(), StringComparer.Ordinal),
        results.Keys);
}
