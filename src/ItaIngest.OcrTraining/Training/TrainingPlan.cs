namespace ItaIngest.OcrTraining.Training;

/// <summary>How long to train and how boldly.</summary>
internal sealed record TrainingPlan
{
    /// <summary>Lines to have seen at the end, those of earlier runs counted.</summary>
    public int Lines { get; init; } = 80_000;

    /// <summary>A learning rate for all of this run; null follows <see cref="RateAfter"/>.</summary>
    public double? Rate { get; init; }

    /// <summary>
    /// 0.002 while new characters are learnt (0.001 never learnt them in a trial), then halved twice and more so that the
    /// last lines do not undo the first.
    /// </summary>
    public double RateAfter(int lines) => Rate ?? (lines * 100.0 / Lines) switch
    {
        < 35 => 0.002,
        < 65 => 0.001,
        < 85 => 0.0005,
        _ => 0.0002,
    };
}
