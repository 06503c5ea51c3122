namespace ItaIngest.Cli.Progress;

/// <summary>An estimate of time, no more exact than it is.</summary>
internal static class TimeLeft
{
    /// <summary><c>40 s</c>, <c>12 min</c>, <c>3 h 20 min</c>, <c>2 d 5 h</c>.</summary>
    public static string InWords(TimeSpan left) => FormattableString.Invariant(left switch
    {
        { TotalSeconds: < 100 } => $"{left.TotalSeconds:0} s",
        { TotalMinutes: < 100 } => $"{left.TotalMinutes:0} min",
        { TotalHours: < 48 } => $"{(int)left.TotalHours} h {left.Minutes} min",
        _ => $"{(int)left.TotalDays} d {left.Hours} h",
    });
}
