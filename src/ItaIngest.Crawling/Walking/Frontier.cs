namespace ItaIngest.Crawling.Walking;

/// <summary>What is still to be fetched of a site: pages before documents, the likeliest first, each address once.</summary>
internal sealed class Frontier
{
    private readonly PriorityQueue<string, (bool IsDocument, int Score, int Order)> _queue = new();
    private readonly Dictionary<string, Candidate> _best = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _order;

    /// <summary>Adds it; if the address waits already, the better verdict stays.</summary>
    public void Add(Candidate candidate)
    {
        var key = candidate.Url.AbsoluteUri;
        if (_taken.Contains(key) || (_best.TryGetValue(key, out var known) && known.Verdict.Score >= candidate.Verdict.Score))
            return;
        _best[key] = candidate;
        _queue.Enqueue(key, (candidate.IsDocument, -candidate.Verdict.Score, _order++));
    }

    public bool TryTake(out Candidate candidate)
    {
        while (_queue.TryDequeue(out var key, out _))
        {
            if (_taken.Add(key))
            {
                candidate = _best[key];
                return true;
            }
        }

        candidate = null!;
        return false;
    }
}
