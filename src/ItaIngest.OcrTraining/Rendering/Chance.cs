namespace ItaIngest.OcrTraining.Rendering;

/// <summary>Draws from a seeded random source.</summary>
internal static class Chance
{
    public static double Between(this Random random, double low, double high) => low + (random.NextDouble() * (high - low));

    public static bool Happens(this Random random, double probability) => random.NextDouble() < probability;

    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>Takes an item as often as its weight says.</summary>
    public static T PickWeighted<T>(this Random random, IReadOnlyList<T> items, Func<T, double> weight)
    {
        var left = random.NextDouble() * items.Sum(weight);
        foreach (var item in items)
        {
            left -= weight(item);
            if (left < 0)
            {
                return item;
            }
        }

        return items[^1];
    }
}
