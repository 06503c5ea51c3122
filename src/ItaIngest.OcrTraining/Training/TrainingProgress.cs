using System.Globalization;

namespace ItaIngest.OcrTraining.Training;

/// <summary>How far training has come.</summary>
/// <param name="First">The first shard since the checkpoint's trainer began to count.</param>
/// <param name="Last">The last shard learnt, 0 before the first.</param>
internal sealed record TrainingProgress(int First, int Last)
{
    /// <summary>Two numbers in a file; none of it there is the beginning.</summary>
    public static TrainingProgress Read(string path)
    {
        if (!File.Exists(path))
        {
            return new TrainingProgress(1, 0);
        }

        var numbers = File.ReadAllText(path).Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new TrainingProgress(int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    public void Write(string path) => File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{First} {Last}\n"));

    /// <summary>The same place in the lines, for a trainer that starts to count anew.</summary>
    public TrainingProgress Restarted() => new(Last + 1, Last);
}
