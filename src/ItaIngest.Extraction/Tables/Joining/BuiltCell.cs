using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Output;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>A logical cell while parts are still being added to it.</summary>
internal sealed class BuiltCell(int row, int column, int columnSpan)
{
    private readonly List<TextLine> lines = [];
    private readonly List<Place> places = [];
    private readonly SortedSet<string> doubts = new(StringComparer.Ordinal);
    private Origin origin;
    private double confidence;
    private double weight;

    /// <summary>Logical row it starts in.</summary>
    public int Row { get; } = row;

    public int Column { get; } = column;

    public int ColumnSpan { get; } = columnSpan;

    public int RowSpan { get; set; } = 1;

    public bool IsBlank => lines.TrueForAll(line => string.IsNullOrWhiteSpace(line.Text));

    public string Text => CellText.Of(lines);

    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>What stands of it on the last page so far.</summary>
    public Cell? LastPiece { get; private set; }

    public bool Covers(int atRow, int atColumn) =>
        atRow >= Row && atRow < Row + RowSpan && atColumn >= Column && atColumn < Column + ColumnSpan;

    /// <summary>Adds what stands on one page: the whole cell, or what a page break cut off.</summary>
    public void Add(JoinPart part, Cell cell)
    {
        origin = places.Count == 0 || part.Origin == Origin.Ocr ? part.Origin : origin;
        var characters = 1 + cell.Lines.Sum(line => line.Text.Length);
        confidence += cell.Confidence * characters;
        weight += characters;
        lines.AddRange(cell.Lines);
        LastPiece = cell;
        if (cell.Lines.Count > 0)
            doubts.UnionWith(CellReview.OfStructure(cell, part.Table.Method));
        if (places.Count == 0 || cell.Lines.Count > 0)
            places.Add(new Place(part.Table.Page, cell.Box.IsNone ? Box.None : cell.Box));
    }

    /// <summary>Notes why its extent is doubtful.</summary>
    public void Doubt(string reason) => doubts.Add(reason);

    /// <summary>Finished; spans that reach below the table are cut.</summary>
    public LogicalCell Build(int rowCount) => new(
        Column,
        ColumnSpan,
        Math.Clamp(RowSpan, 1, Math.Max(1, rowCount - Row)),
        Text,
        CellText.RawOf(lines),
        origin,
        weight > 0 ? confidence / weight : 1,
        places,
        lines.Count > 0 && lines.TrueForAll(line => line.Bold))
    {
        Reading = CellReview.Reading(lines),
        Doubts = [.. doubts],
    };
}
