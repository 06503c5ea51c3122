using System.Globalization;

namespace ItaIngest.OcrTraining.Training;

/// <summary>
/// Trains on fresh lines without end: while one shard is learnt the next is made, no line is seen twice, and each shard ends
/// with a checkpoint from which a later run goes on.
/// </summary>
internal sealed class TrainingRun(WorkFolder folder, TrainingPlan plan, Action<string> report)
{
    private readonly ShardMaker shards = new(folder);
    private double lastRate;

    public void Run()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Log)!);
        var progress = TrainingProgress.Read(folder.Progress);
        var next = MakeAhead(progress.Last + 1);
        while (progress.Last * ShardMaker.LinesPerShard < plan.Lines && !File.Exists(folder.StopSign))
        {
            var shard = progress.Last + 1;
            var files = next.GetAwaiter().GetResult();
            next = MakeAhead(shard + 1);
            var rate = plan.RateAfter(progress.Last * ShardMaker.LinesPerShard);
            if (rate != lastRate)
            {
                SetAsideCheckpoint();
                progress = progress.Restarted();
            }

            Learn(shard, rate, (shard - progress.First + 1) * ShardMaker.LinesPerShard, files);
            lastRate = rate;
            progress = progress with { Last = shard };
            progress.Write(folder.Progress);
            shards.Drop(shard);
            new Snapshots(folder).Take(shard);
        }

        File.Delete(folder.StopSign);
        next.GetAwaiter().GetResult();
    }

    /// <summary>Starts to make a shard, if the plan comes to it.</summary>
    private Task<IReadOnlyList<string>> MakeAhead(int shard) =>
        (shard - 1) * ShardMaker.LinesPerShard < plan.Lines ? Task.Run(() => shards.Make(shard)) : Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>
    /// The trainer takes a new learning rate only when it continues from a file that is not its own checkpoint; it then
    /// counts its iterations anew.
    /// </summary>
    private void SetAsideCheckpoint()
    {
        if (File.Exists(folder.Checkpoint))
        {
            File.Move(folder.Checkpoint, folder.Resumed, overwrite: true);
        }
    }

    private void Learn(int shard, double rate, int iterations, IReadOnlyList<string> files)
    {
        File.WriteAllLines(folder.LineList, files);
        report(string.Create(CultureInfo.InvariantCulture, $"shard {shard}, learning rate {rate}"));
        using var log = new StreamWriter(folder.Log, append: true) { AutoFlush = true };
        var last = string.Empty;
        TrainingTool.Run("lstmtraining", Arguments(rate, iterations), line =>
        {
            log.WriteLine(line);
            last = line.StartsWith("At iteration", StringComparison.Ordinal) ? line : last;
        });
        report(last);
    }

    private IEnumerable<string> Arguments(double rate, int iterations) =>
    [
        "--continue_from", File.Exists(folder.Checkpoint) ? folder.Checkpoint : File.Exists(folder.Resumed) ? folder.Resumed : folder.Start,
        "--traineddata", folder.Charset,
        "--model_output", folder.CheckpointPrefix,
        "--train_listfile", folder.LineList,
        "--max_iterations", iterations.ToString(CultureInfo.InvariantCulture),
        "--net_mode", "192",
        "--debug_interval", "0",
        "--learning_rate", rate.ToString(CultureInfo.InvariantCulture),
        "--reset_learning_rate",
    ];
}
