using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Takes a cell apart at its numbered items and bullets. They open at a line's start, or inside a line where the number
/// goes on from the last one: text without line breaks has "๑. … ๒. …" in one line.
/// </summary>
internal static class CellItems
{
    /// <summary>The items of all fields that the row itself fills.</summary>
    public static IReadOnlyList<MeasureItem> Of(FieldRow row) =>
        [.. Fields.All.Where(field => row[field] is { IsFilled: true }).SelectMany(field => Split(field, row[field]!.Text))];

    /// <summary>Items in order; text before the first marker belongs to none.</summary>
    public static IReadOnlyList<MeasureItem> Split(string field, string text)
    {
        var items = new List<MeasureItem>();
        var open = -1;
        var last = "";
        for (var i = 0; i < text.Length; i++)
        {
            var startsLine = i == 0 || text[i - 1] == '\n';
            if ((!startsLine && text[i - 1] != ' ') || !ItemMarker.TryRead(text.AsSpan(i), out var marker))
                continue;
            if (!startsLine && !GoesOn(last, marker.Number))
                continue;
            Close(items, text, open, i);
            last = marker.Number.Length > 0 ? marker.Number : last;
            items.Add(new MeasureItem(field, marker.Number.Length > 0 ? marker.Number : "-", ""));
            open = i + marker.Length;
            i = Math.Max(i, open - 1);
        }
        Close(items, text, open, text.Length);
        return items;
    }

    private static void Close(List<MeasureItem> items, string text, int open, int end)
    {
        if (items.Count > 0)
            items[^1] = items[^1] with { Text = text[Math.Min(open, end)..end].ReplaceLineEndings(" ").Trim() };
    }

    /// <summary>2 after 1, 1.2 after 1.1, 1.1 after 1, 2 after 1.3; a bullet after a bullet cannot be told from a dash.</summary>
    private static bool GoesOn(string last, string number)
    {
        if (last.Length == 0 || number.Length == 0 || !char.IsAsciiDigit(number[0]) || !char.IsAsciiDigit(last[0]))
            return false;
        ReadOnlySpan<int> before = Parts(last);
        ReadOnlySpan<int> now = Parts(number);
        if (now.Length == before.Length + 1)
            return now[^1] == 1 && now[..^1].SequenceEqual(before);
        return now.Length <= before.Length
            && now[..^1].SequenceEqual(before[..(now.Length - 1)])
            && now[^1] == before[now.Length - 1] + 1;
    }

    private static int[] Parts(string number) => [.. number.Split('.').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
}
