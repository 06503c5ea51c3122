using System.Globalization;
using ItaIngest.OcrTraining.Model;

namespace ItaIngest.OcrTraining.Training;

/// <summary>Keeps the network as it was after each of the last shards.</summary>
internal sealed class Snapshots(WorkFolder folder)
{
    private const int Kept = 24;

    /// <summary>Takes the network out of the trainer's checkpoint.</summary>
    public void Take(int shard)
    {
        Directory.CreateDirectory(folder.Snapshots);
        var packed = Path.Combine(folder.Snapshots, "packed.traineddata");
        FinishedModel.WriteFloat(folder, packed);
        TrainingTool.Run("combine_tessdata", ["-e", packed, Path.Combine(folder.Snapshots, shard.ToString("0000", CultureInfo.InvariantCulture) + ".lstm")]);
        File.Delete(packed);
        foreach (var old in Files().SkipLast(Kept))
        {
            File.Delete(old);
        }
    }

    /// <summary>The mean of the last so many, or of all where there are fewer, written to a file.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public string Average(int count)
    {
        var last = Files().TakeLast(count).ToList();
        if (last.Count == 0)
        {
            throw new InvalidOperationException($"{folder.Snapshots} holds no network yet: train first.");
        }

        var mean = Path.Combine(folder.Root, "run", "mean.lstm");
        LstmModelWriter.Write(WeightAverage.Of([.. last.Select(LstmModelReader.Read)]), mean);
        return mean;
    }

    private List<string> Files() => Directory.Exists(folder.Snapshots)
        ? [.. Directory.GetFiles(folder.Snapshots, "*.lstm").Order(StringComparer.Ordinal)]
        : [];
}
