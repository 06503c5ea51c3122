using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>A body row sorted into fields.</summary>
/// <param name="Row">the row of the table</param>
/// <param name="Section">the section row it stands under, or null</param>
/// <param name="Slots">by field; only fields that the table has</param>
/// <param name="Extras">filled cells of columns that are no field</param>
internal sealed record FieldRow(
    LogicalRow Row,
    Heading? Section,
    IReadOnlyDictionary<string, FieldSlot> Slots,
    IReadOnlyList<MeasureExtra> Extras)
{
    public FieldSlot? this[string field] => Slots.GetValueOrDefault(field);

    /// <summary>Whether the row itself says what is to be done: in words, not the number of a page that got between two rows.</summary>
    public bool HasContent => Slots.Any(slot => Fields.IsContent(slot.Key) && slot.Value.IsFilled && slot.Value.Text.Any(ThaiText.IsLetter));

    /// <summary>Whether the text of a row below without content or number of its own was added to it.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether nothing is written in it, a number apart.</summary>
    public bool IsEmpty => Extras.Count == 0 && Slots.All(slot => slot.Key == MeasureColumn.Number || !slot.Value.IsFilled);

    /// <summary>Whether the row opens nothing: no content, no number and nothing that rows stand under.</summary>
    public bool GoesOn => !HasContent && !IsEmpty
        && Slots.All(slot => (slot.Key != MeasureColumn.Number && !Fields.IsGrouping(slot.Key)) || slot.Value.IsOpen);

    /// <summary>Both rows as one, at this row's position.</summary>
    public FieldRow JoinedWith(FieldRow below) => this with
    {
        Slots = Slots.ToDictionary(slot => slot.Key, slot => slot.Value.JoinedWith(below.Slots[slot.Key]), StringComparer.Ordinal),
        Extras = [.. Extras, .. below.Extras],
        IsJoined = true,
    };
}
