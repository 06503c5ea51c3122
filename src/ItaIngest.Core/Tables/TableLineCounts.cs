using System.Text.Json.Serialization;

namespace ItaIngest.Core.Tables;

/// <summary>What became of the printed lines of tables: each is counted once.</summary>
/// <param name="Body">in cells of body and section rows</param>
/// <param name="Header">in cells of header rows, those repeated on following pages too</param>
/// <param name="Continuation">in cells of a row that a page break cut, added to the row before the break</param>
/// <param name="Caption">titles of tables, outside their outline</param>
/// <param name="Footnote">notes and sources below tables, outside their outline</param>
/// <param name="OutsideCells">within the outline but in no cell: dropped from the table, kept as lines of the page</param>
public sealed record TableLineCounts(int Body = 0, int Header = 0, int Continuation = 0, int Caption = 0, int Footnote = 0, int OutsideCells = 0)
{
    /// <summary>All lines of table regions.</summary>
    [JsonIgnore]
    public int All => Placed + OutsideCells;

    /// <summary>Those that are part of a table.</summary>
    [JsonIgnore]
    public int Placed => Body + Header + Continuation + Caption + Footnote;

    /// <summary>Counts by name, those that are not 0.</summary>
    public IEnumerable<(string Name, int Count)> ByFate() =>
        new[] { ("body", Body), ("header", Header), ("continuation", Continuation), ("caption", Caption), ("footnote", Footnote), ("outside_cells", OutsideCells) }.Where(pair => pair.Item2 > 0);

    public static TableLineCounts operator +(TableLineCounts a, TableLineCounts b) => new(
        a.Body + b.Body, a.Header + b.Header, a.Continuation + b.Continuation, a.Caption + b.Caption, a.Footnote + b.Footnote, a.OutsideCells + b.OutsideCells);
}
