using System.Globalization;

namespace ItaIngest.OcrTraining.Rendering;

/// <summary>The fonts of `typefaces.txt`: family, source, weight, scale, styles, parted by bars.</summary>
internal static class TypefaceList
{
    public static IReadOnlyList<Typeface> Read() =>
        [.. Resources.ReadLines("typefaces.txt").Select(Parse)];

    private static Typeface Parse(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new Typeface(
            parts[0],
            parts[1],
            double.Parse(parts[2], CultureInfo.InvariantCulture),
            double.Parse(parts[3], CultureInfo.InvariantCulture),
            parts[4].Split(',', StringSplitOptions.TrimEntries));
    }
}
