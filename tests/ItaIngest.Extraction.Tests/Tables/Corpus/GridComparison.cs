using System.Text.Json;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tests.Tables.Corpus;

/// <summary>Compares the tables that were found with the true ones: pages, places, spans and texts of all cells, blank ones too.</summary>
internal static class GridComparison
{
    /// <summary>Share of a cell's characters that OCR may take for others, in a scan; one character is always allowed.</summary>
    public const double ScanCharacterTolerance = 0.1;

    /// <summary>What differs, in words; nothing when all is right.</summary>
    /// <param name="found">as <c>ita tables</c> writes it</param>
    /// <param name="truth">the expected file</param>
    public static IReadOnlyList<string> Differences(JsonElement found, JsonElement truth, bool scan)
    {
        var (got, expected) = (found.GetProperty("tables").EnumerateArray().ToList(), truth.GetProperty("tables").EnumerateArray().ToList());
        if (got.Count != expected.Count)
            return [$"{got.Count} tables, {expected.Count} expected"];
        return [.. got.Zip(expected).SelectMany((pair, i) => Differences(i, pair.First, pair.Second, scan))];
    }

    private static IEnumerable<string> Differences(int table, JsonElement found, JsonElement truth, bool scan)
    {
        if (Number(found, "page") != Number(truth, "page"))
            yield return $"table {table}: on page {Number(found, "page")}, expected on {Number(truth, "page")}";
        var (got, expected) = (Cells(found), Cells(truth));
        foreach (var place in got.Keys.Union(expected.Keys).Order())
        {
            if (!got.TryGetValue(place, out var cell))
                yield return $"table {table}: no cell at {place}, expected {Text(expected[place])}";
            else if (!expected.TryGetValue(place, out var right))
                yield return $"table {table}: a cell too much at {place}: {Text(cell)}";
            else if (Spans(cell) != Spans(right))
                yield return $"table {table}: cell at {place} spans {Spans(cell)}, expected {Spans(right)}";
            else if (!IsSame(Text(cell), Text(right), scan))
                yield return $"table {table}: cell at {place} holds '{Text(cell)}', expected '{Text(right)}'";
        }
    }

    /// <summary>Whether two texts are the same: exactly in digital documents, within the tolerance and without blanks in scans.</summary>
    public static bool IsSame(string text, string truth, bool scan)
    {
        if (!scan)
            return string.Equals(text, ThaiText.Normalise(truth), StringComparison.Ordinal);
        var (read, written) = (Squeeze(text), Squeeze(truth));
        return SpellingDistance.Between(read, written) <= Math.Max(1, ScanCharacterTolerance * written.Length);
    }

    private static Dictionary<(int Row, int Column), JsonElement> Cells(JsonElement table) =>
        table.GetProperty("cells").EnumerateArray().ToDictionary(cell => (Number(cell, "row"), Number(cell, "col")));

    private static (int Rows, int Columns) Spans(JsonElement cell) => (Number(cell, "rowspan"), Number(cell, "colspan"));

    private static string Text(JsonElement cell) => cell.GetProperty("text").GetString()!;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Squeeze(string text) => string.Concat(ThaiText.Normalise(text).Where(c => !char.IsWhiteSpace(c)));
}
