using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Reports;

/// <summary>The values of one row, its own and those that hold from a row above.</summary>
internal sealed class RowValues
{
    private readonly Dictionary<string, FieldSlot> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly Heading? _section;

    public RowValues(IReadOnlyList<FieldRow> rows, int row, FillDown fill)
    {
        _section = rows[row].Section;
        foreach (var (field, slot) in rows[row].Slots)
        {
            if (slot.IsFilled)
            {
                _slots[field] = slot;
            }
            else if (field != MeasureColumn.Number && fill.SourceOf(row, field) is { } source)
            {
                _slots[field] = rows[source][field]!;
                _sources[field] = source;
            }
        }
    }

    /// <summary>The text of a field, or null.</summary>
    public string? this[string field] => _slots.TryGetValue(field, out var slot) ? slot.Text : null;

    /// <summary>The issue, with the indicator of a column of its own before it.</summary>
    public string? Issue => (this[MeasureColumn.Indicator], this[Fields.Issue]) switch
    {
        ({ } indicator, { } issue) => $"{indicator}\n{issue}",
        var (indicator, issue) => indicator ?? issue,
    };

    /// <summary>For each field filled down the index of the row it came from.</summary>
    public IReadOnlyDictionary<string, int> Sources => _sources;

    /// <summary>The fields filled down, in the order of the dataset.</summary>
    public IReadOnlyList<string> Inherited => [.. Fields.All.Where(_sources.ContainsKey)];

    /// <summary>Where each filled field stands.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Place>> Places
    {
        get
        {
            var places = new Dictionary<string, IReadOnlyList<Place>>(StringComparer.Ordinal);
            if (_section is not null)
                places[Fields.Section] = _section.Places;
            foreach (var name in Fields.All.Where(_slots.ContainsKey))
                places[name] = PlacesOf(name);
            if (_slots.ContainsKey(MeasureColumn.Indicator))
                places[Fields.Issue] = [.. PlacesOf(MeasureColumn.Indicator), .. places.GetValueOrDefault(Fields.Issue, [])];
            return places;
        }
    }

    private IReadOnlyList<Place> PlacesOf(string field) => [.. _slots[field].Cells.SelectMany(cell => cell.Places)];
}
