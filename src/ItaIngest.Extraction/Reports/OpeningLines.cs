using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Parts the lines above the first label of a measure: "๑. …" with "๑.๑ …" and "๑.๒ …" under it is a measure with its
/// steps; otherwise the last numbered line, with what follows it, is the measure.
/// </summary>
internal sealed class OpeningLines
{
    public OpeningLines(IReadOnlyList<Passage> lines)
    {
        var parent = ParentOf(lines);
        var start = parent ?? Math.Max(0, LastNumbered(lines));
        Measure = [.. lines.Skip(start).Take(parent is null ? lines.Count : 1)];
        Steps = parent is null ? [] : [.. lines.Skip(start + 1)];
    }

    public IReadOnlyList<Passage> Measure { get; }

    public IReadOnlyList<Passage> Steps { get; }

    public static bool IsNumbered(Passage passage) => NumberOf(passage).Length > 0;

    /// <summary>The last line that all lines after it, two at least, are parts of by their numbers.</summary>
    private static int? ParentOf(IReadOnlyList<Passage> lines)
    {
        for (var i = lines.Count - 3; i >= 0; i--)
        {
            var number = NumberOf(lines[i]);
            if (number.Length > 0 && lines.Skip(i + 1).All(line => NumberOf(line).StartsWith(number + ".", StringComparison.Ordinal)))
                return i;
        }
        return null;
    }

    /// <summary>Index of the last numbered line, or of the last line where none is numbered.</summary>
    private static int LastNumbered(IReadOnlyList<Passage> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (IsNumbered(lines[i]))
                return i;
        }
        return lines.Count - 1;
    }

    private static string NumberOf(Passage passage) => ItemMarker.TryRead(passage.Text, out var marker) ? marker.Number : "";
}
