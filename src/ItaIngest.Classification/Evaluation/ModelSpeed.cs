using System.Diagnostics;
using ItaIngest.Classification.Models;
using ItaIngest.Classification.Training;

namespace ItaIngest.Classification.Evaluation;

/// <summary>How long a model takes to read, and how many measures it classifies in a second of one core.</summary>
/// <param name="Read">wall time of the first reading of the file in this process</param>
/// <param name="MeasuresPerSecond">by processor time of the process, which does nothing else meanwhile</param>
public sealed record ModelSpeed(TimeSpan Read, double MeasuresPerSecond)
{
    private static readonly TimeSpan s_warm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_measured = TimeSpan.FromSeconds(3);

    /// <summary>Reads the model, then classifies the measures over and over: a second to warm up, then three seconds of processor time.</summary>
    public static ModelSpeed Measure(string modelFile, TrainingFile data)
    {
        var clock = Stopwatch.StartNew();
        var model = MeasureModelFile.Read(modelFile);
        var read = clock.Elapsed;
        _ = Count(model, data, s_warm);
        var before = Environment.CpuUsage.TotalTime;
        var count = Count(model, data, s_measured);
        return new ModelSpeed(read, count / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    private static long Count(MeasureModel model, TrainingFile data, TimeSpan time)
    {
        var until = Environment.CpuUsage.TotalTime + time;
        var count = 0L;
        while (Environment.CpuUsage.TotalTime < until)
        {
            foreach (var measure in data.Measures)
                _ = model.Predict(measure.Fields);
            count += data.Measures.Count;
        }

        return count;
    }
}
