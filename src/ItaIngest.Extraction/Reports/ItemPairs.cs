using ItaIngest.Core.Reports;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Pairs the items of a row across its columns: where two columns have the same numbers, two at least and each once, item ๑
/// of the one belongs to item ๑ of the other. Lists of other lengths (three owners of two steps) say nothing of the kind.
/// </summary>
internal static class ItemPairs
{
    private const int LeastItems = 2;

    /// <summary>The items, those that belong together with the same <see cref="MeasureItem.Pair"/>: first column and number.</summary>
    public static IReadOnlyList<MeasureItem> Pair(IReadOnlyList<MeasureItem> items)
    {
        var leaders = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = items.GroupBy(item => item.Field)
            .Select(field => (Field: field.Key, Numbers: NumbersOf(field)))
            .Where(field => field.Numbers is not null)
            .GroupBy(field => field.Numbers!, StringComparer.Ordinal);
        foreach (var group in groups.Where(group => group.Count() > 1))
        {
            var first = group.First().Field;
            foreach (var (field, _) in group)
                leaders[field] = first;
        }
        return [.. items.Select(item => item.Parent is null && item.Number != "-" && leaders.TryGetValue(item.Field, out var leader)
            ? item with { Pair = $"{leader}.{item.Number}" }
            : item)];
    }

    /// <summary>The numbers of a column's outermost items, or null where they are fewer than two or come twice.</summary>
    private static string? NumbersOf(IEnumerable<MeasureItem> items)
    {
        var numbers = items.Where(item => item.Parent is null && item.Number != "-").Select(item => item.Number).ToList();
        return numbers.Count >= LeastItems && numbers.Distinct(StringComparer.Ordinal).Count() == numbers.Count ? string.Join(' ', numbers) : null;
    }
}
