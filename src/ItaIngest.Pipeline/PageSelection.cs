using System.Globalization;

namespace ItaIngest.Pipeline;

/// <summary>Pages named as <c>1-3,7,10-</c>; the empty selection holds all.</summary>
public sealed class PageSelection
{
    private readonly List<(int First, int Last)> _ranges = [];

    public static PageSelection All { get; } = new();

    /// <exception cref="FormatException">says what was found and what was expected</exception>
    public static PageSelection Parse(string text)
    {
        var selection = new PageSelection();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = part.IndexOf('-', StringComparison.Ordinal);
            var first = Number(dash < 0 ? part : part[..dash], text);
            var last = dash < 0 ? first : dash == part.Length - 1 ? int.MaxValue : Number(part[(dash + 1)..], text);
            selection._ranges.Add(last < first ? throw Wrong(text) : (first, last));
        }

        return selection;
    }

    public bool Contains(int page) => _ranges.Count == 0 || _ranges.Exists(range => page >= range.First && page <= range.Last);

    private static int Number(string part, string text) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : throw Wrong(text);

    private static FormatException Wrong(string text) => new($"pages '{text}': expected numbers from 1 and ranges, like 1-3,7 or 5-");
}
