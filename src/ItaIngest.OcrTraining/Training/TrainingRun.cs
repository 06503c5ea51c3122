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
        if (!File.Exists(folder.Checkpoint))
        {
            progress = progress.Restarted();
        }

        var next = Task.Run(() => shards.Make(progress.Last + 1));
        while (progress.Last * ShardMaker.LinesPerShard < plan.Lines && !File.Exists(folder.StopSign))
        {
            var shard = progress.Last + 1;
            var files = next.GetAwaiter().GetResult();
            next = Task.Run(() => shards.Make(shard + 1));
            Learn(shard, shard - progress.First + 1, files);
            progress = progress with { Last = shard };
            progress.Write(folder.Progress);
            shards.Drop(shard);
        }

        File.Delete(folder.StopSign);
        next.GetAwaiter().GetResult();
    }

    private void Learn(int shard, int ordinal, IReadOnlyList<string> files)
    {
        File.WriteAllLines(folder.LineList, files);
        var rate = plan.RateAfter((shard - 1) * ShardMaker.LinesPerShard);
        report(string.Create(CultureInfo.InvariantCulture, $"shard {shard}, learning rate {rate}"));
        using var log = new StreamWriter(folder.Log, append: true) { AutoFlush = true };
        var last = string.Empty;
        TrainingTool.Run("lstmtraining", Arguments(ordinal * ShardMaker.LinesPerShard, rate), line =>
        {
            log.WriteLine(line);
            last = line.StartsWith("At iteration", StringComparison.Ordinal) ? line : last;
        });
        report(last);
        lastRate = rate;
    }

    private List<string> Arguments(int iterations, double rate)
    {
        var goesOn = File.Exists(folder.Checkpoint);
        List<string> arguments =
        [
            "--continue_from", goesOn ? folder.Checkpoint : folder.Start,
            "--traineddata", folder.Charset,
            "--model_output", folder.CheckpointPrefix,
            "--train_listfile", folder.LineList,
            "--max_iterations", iterations.ToString(CultureInfo.InvariantCulture),
            "--net_mode", "192",
            "--debug_interval", "0",
        ];
        if (lastRate != rate)
        {
            arguments.AddRange(["--learning_rate", rate.ToString(CultureInfo.InvariantCulture)]);
            if (goesOn)
            {
                arguments.Add("--reset_learning_rate");
            }
        }

        return arguments;
    }
}
