using System.Buffers;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Takes a cell apart at its numbered items and bullets. They open at a line's start; inside a line where the number goes on
/// from the last of its style, or where one of a style that begins there is followed by its second: text without line
/// breaks has "ดังนี้ ๑. … (๑) … (๒) … ๒. …" in one line. An item of another style stands under the item before it.
/// </summary>
internal sealed class CellItems
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•●○◦▪▫■□✓✔⮚➢\uF0B7\uF0D8\uF0FC");

    private readonly string _field;
    private readonly string _text;
    private readonly List<MeasureItem> _items = [];
    private readonly Stack<OpenItem> _open = new();
    private readonly Dictionary<string, string> _lastOfStyle = new(StringComparer.Ordinal);
    private int _textStart;

    private CellItems(string field, string text) => (_field, _text) = (field, text);

    /// <summary>The items of all fields that the row itself fills, those of the same number paired across fields.</summary>
    public static IReadOnlyList<MeasureItem> Of(FieldRow row) =>
        ItemPairs.Pair([.. Fields.All.Where(field => row[field] is { IsFilled: true }).SelectMany(field => Split(field, row[field]!.Text))]);

    /// <summary>Items in order; text before the first marker belongs to none.</summary>
    public static IReadOnlyList<MeasureItem> Split(string field, string text)
    {
        var cell = new CellItems(field, text);
        for (var i = 0; i < text.Length; i++)
        {
            if ((i == 0 || text[i - 1] is '\n' or ' ') && ItemMarker.TryRead(text.AsSpan(i), out var marker) && cell.Opens(i, marker))
                i = Math.Max(i, cell.Open(i, marker) - 1);
        }
        cell.Close(text.Length);
        return cell._items;
    }

    private bool Opens(int at, ItemMarker marker)
    {
        if (at == 0 || _text[at - 1] == '\n')
            return true;
        if (marker.Number.Length == 0)
            return Bullets.Contains(_text[at]) || (_text[at] == '-' && IsListOfDashes(at));
        var style = ItemStyle.Of(_text.AsSpan(at, marker.Length), marker.Number);
        if (_lastOfStyle.GetValueOrDefault(style) is { } last)
            return ItemStyle.GoesOn(last, marker.Number) || (ItemStyle.IsFirst(marker.Number) && IsFollowed(at + marker.Length, style, marker.Number));
        return (_open.Count > 0 && ItemStyle.GoesOn(_open.Peek().Number, marker.Number) && marker.Number.Contains('.', StringComparison.Ordinal))
            || (ItemStyle.IsFirst(marker.Number) && IsFollowed(at + marker.Length, style, marker.Number));
    }

    /// <summary>Whether the second of a style comes after its first: a lone "(๑)" in a sentence is a reference.</summary>
    private bool IsFollowed(int start, string style, string number)
    {
        for (var i = start; i < _text.Length; i++)
        {
            if (_text[i - 1] is ' ' or '\n' && ItemMarker.TryRead(_text.AsSpan(i), out var next)
                && ItemStyle.GoesOn(number, next.Number) && ItemStyle.Of(_text.AsSpan(i, next.Length), next.Number) == style)
                return true;
        }
        return false;
    }

    /// <summary>A dash between words opens an item where the cell began with one; between times and figures it joins them.</summary>
    private bool IsListOfDashes(int at) =>
        _text.AsSpan().TrimStart().StartsWith("-") && _field != Fields.Deadline
        && at + 1 < _text.Length && _text[at + 1] == ' ' && !ThaiDigits.IsDigit(_text[at - 2]);

    private int Open(int at, ItemMarker marker)
    {
        Close(at);
        var number = marker.Number.Length > 0 ? marker.Number : "-";
        var style = ItemStyle.Of(_text.AsSpan(at, marker.Length), marker.Number);
        var isKnown = _open.Any(open => open.Style == style);
        while (_open.Count > 0 && !_open.Peek().IsAbove(number, isKnown))
        {
            if (_open.Pop().Style == style)
                break;
        }
        _items.Add(new MeasureItem(_field, number, "") { Position = _items.Count + 1, Parent = _open.Count > 0 ? _open.Peek().Position : null });
        _open.Push(new OpenItem(style, number, _items.Count));
        _lastOfStyle[style] = number;
        _textStart = at + marker.Length;
        return _textStart;
    }

    private void Close(int end)
    {
        if (_items.Count > 0)
            _items[^1] = _items[^1] with { Text = _text[Math.Min(_textStart, end)..end].ReplaceLineEndings(" ").Trim() };
    }

    /// <summary>An item that others may stand under.</summary>
    private readonly record struct OpenItem(string Style, string Number, int Position)
    {
        /// <summary>Whether an item of the number stands under this one.</summary>
        /// <param name="number">in Arabic digits, or - for a bullet</param>
        /// <param name="isKnown">an open item has its style: the new one stands beside that one</param>
        public bool IsAbove(string number, bool isKnown)
        {
            if (number.StartsWith(Number + ".", StringComparison.Ordinal))
                return true;
            if (number.Contains('.', StringComparison.Ordinal) || isKnown)
                return false;
            // the style changes by damage: ๑. … ๒) …
            return !(char.IsAsciiDigit(number[0]) && ItemStyle.GoesOn(Number, number));
        }
    }
}
