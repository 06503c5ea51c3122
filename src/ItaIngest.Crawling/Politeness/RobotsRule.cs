namespace ItaIngest.Crawling.Politeness;

/// <summary>An allow or disallow line: a path with <c>*</c> for anything and <c>$</c> for the end.</summary>
internal sealed class RobotsRule
{
    private readonly string[] _parts;
    private readonly bool _anchored;

    public RobotsRule(bool allow, string pattern)
    {
        Allow = allow;
        _anchored = pattern.EndsWith('$');
        var path = RobotsPath.Canonical(_anchored ? pattern[..^1] : pattern);
        Length = path.Length + (_anchored ? 1 : 0);
        _parts = path.Split('*');
    }

    public bool Allow { get; }

    /// <summary>How specific the pattern is, in octets.</summary>
    public int Length { get; }

    /// <summary>Each part is sought from the left after the one before, which takes linear time on any pattern.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal))
            return false;
        var at = _parts[0].Length;
        for (var i = 1; i < _parts.Length; i++)
        {
            if (_anchored && i == _parts.Length - 1)
                return path.Length - at >= _parts[i].Length && path.EndsWith(_parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(_parts[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + _parts[i].Length;
        }

        return !_anchored || at == path.Length;
    }
}
