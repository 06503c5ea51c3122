using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>Lines of a page that may be a table: its columns are those of the lines that look like rows.</summary>
/// <param name="Lines">all lines from the first to the last row, top to bottom</param>
internal sealed record Region(IReadOnlyList<PrintedLine> Lines)
{
    public Box Box { get; } = Box.Around(Lines.Select(line => line.Box));

    public ColumnBands Columns { get; } = ColumnBands.Of([.. Lines.Where(line => line.IsRow)]);

    public IEnumerable<PrintedLine> Rows => Lines.Where(line => line.IsRow);
}
