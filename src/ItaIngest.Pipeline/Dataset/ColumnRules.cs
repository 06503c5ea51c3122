using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>What may stand in a column, told of one value at a time.</summary>
internal static class ColumnRules
{
    private static readonly ConcurrentDictionary<string, Regex> s_patterns = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a value as it is written; null when nothing is.</summary>
    public static string? Fault(Column column, string value)
    {
        if (value.Length == 0)
            return column.Required ? "is required" : null;
        if (!IsOfType(column, value))
            return $"is no {column.Type}, or out of range";
        if (column.Enum.Count > 0 && !column.Enum.Contains(value, StringComparer.Ordinal))
            return "is none of " + string.Join(", ", column.Enum);
        return column.Pattern is { } pattern && !Pattern(pattern).IsMatch(value) ? "does not match " + pattern : null;
    }

    private static Regex Pattern(string pattern) =>
        s_patterns.GetOrAdd(pattern, static it => new Regex($"^(?:{it})$", RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1)));

    private static bool IsOfType(Column column, string value) => column.Type switch
    {
        ColumnType.Integer => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && InRange(column, whole),
        ColumnType.Number => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && InRange(column, number),
        ColumnType.Boolean => value is "true" or "false",
        ColumnType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ColumnType.DateTime => DateTimeOffset.TryParseExact(value, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        _ => true,
    };

    private static bool InRange(Column column, decimal value) => !(value < column.Minimum) && !(value > column.Maximum);
}
