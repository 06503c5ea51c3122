using System.Text.Json;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tests.Tables.Corpus;

/// <summary>Compares the joined tables with the true ones: as many, as many body rows, and the texts of the cells that start in each, blanks left out.</summary>
internal static class JoinedComparison
{
    public static IEnumerable<string> Differences(TabularDocument document, JsonElement truth, bool scan)
    {
        var expected = truth.GetProperty("joined").EnumerateArray().ToList();
        if (expected.Count != document.Tables.Count)
            return [$"{document.Tables.Count} joined tables, {expected.Count} expected"];
        return document.Tables.Zip(expected).SelectMany(pair => Differences(pair.First, pair.Second, scan));
    }

    private static IEnumerable<string> Differences(LogicalTable table, JsonElement rows, bool scan)
    {
        if (table.Rows.Count != rows.GetArrayLength())
            return [$"joined table {table.Index}: {table.Rows.Count} rows, {rows.GetArrayLength()} expected"];
        return table.Rows.Zip(rows.EnumerateArray()).Where(pair => !Holds(pair.First, pair.Second, scan))
            .Select(pair => $"joined table {table.Index}: {string.Join(" | ", pair.First.Cells.Select(cell => cell.Text))}, expected {pair.Second}");
    }

    private static bool Holds(LogicalRow row, JsonElement texts, bool scan) =>
        row.Cells.Count == texts.GetArrayLength()
        && row.Cells.Zip(texts.EnumerateArray()).All(pair => GridComparison.IsSame(Squeezed(pair.First.Text), Squeezed(pair.Second.GetString()!), scan));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
