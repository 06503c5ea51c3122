using ItaIngest.Core.Thai;

namespace ItaIngest.Cli.Coverage;

/// <summary>Buddhist years as somebody types them: 2566, 2564-2567, ๒๕๖๔-๒๕๖๗.</summary>
internal static class YearRange
{
    private const int First = 2540, Last = 2640;

    /// <summary>First and last year; null for anything else.</summary>
    public static (int First, int Last)? Parse(string text)
    {
        var parts = text.Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || !ThaiDigits.TryParseInteger(parts[0], out var first) || !ThaiDigits.TryParseInteger(parts[^1], out var last))
            return null;
        return first is >= First and <= Last && last is >= First and <= Last && first <= last ? (first, last) : null;
    }
}
