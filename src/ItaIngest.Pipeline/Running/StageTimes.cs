namespace ItaIngest.Pipeline.Running;

/// <summary>Time that each stage took over all documents. Safe to use from any thread.</summary>
public sealed class StageTimes
{
    private readonly Dictionary<string, StageTime> _times = new(StringComparer.Ordinal);

    /// <summary>In the order in which the stages first ran.</summary>
    public IReadOnlyList<StageTime> All
    {
        get
        {
            lock (_times)
                return [.. _times.Values];
        }
    }

    internal void Add(string stage, TimeSpan time)
    {
        lock (_times)
        {
            var before = _times.GetValueOrDefault(stage) ?? new StageTime(stage, 0, TimeSpan.Zero);
            _times[stage] = before with { Documents = before.Documents + 1, Time = before.Time + time };
        }
    }
}

/// <summary>Time that a stage took.</summary>
/// <param name="Stage">its name</param>
/// <param name="Documents">it ran for, tries that failed among them</param>
/// <param name="Time">by the clock, those of all workers added up</param>
public sealed record StageTime(string Stage, int Documents, TimeSpan Time);
