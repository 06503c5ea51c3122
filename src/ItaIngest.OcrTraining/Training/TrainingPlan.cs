namespace ItaIngest.OcrTraining.Training;

/// <summary>How long to train and how boldly.</summary>
internal sealed record TrainingPlan
{
    private const int LinesToKnowCharacters = 30_000;

    /// <summary>Lines to have seen at the end, those of earlier runs counted.</summary>
    public int Lines { get; init; } = 160_000;

    /// <summary>A learning rate for all of this run; null follows <see cref="RateAfter"/>.</summary>
    public double? Rate { get; init; }

    /// <summary>
    /// 0.002 while new characters are learnt (0.001 never learnt them in a trial), then halved twice and more so that the
    /// last lines do not undo the first.
    /// </summary>
    public double RateAfter(int lines) => Rate ?? ShareOfRest(lines) switch
    {
        < 0 => 0.002,
        < 0.5 => 0.001,
        < 0.75 => 0.0005,
        _ => 0.0002,
    };

    /// <summary>How far the lines after the characters are known have gone; negative before.</summary>
    private double ShareOfRest(int lines)
    {
        var known = Math.Min(LinesToKnowCharacters, 0.35 * Lines);
        return (lines - known) / (Lines - known);
    }
}
