using ItaIngest.Core.Documents;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>Builds small documents by hand: lines and tables of texts, in the order in which they are added.</summary>
internal sealed class SampleDocument
{
    private readonly List<TabularPage> _pages = [];
    private List<Block> _blocks = [];
    private readonly List<LogicalTable> _tables = [];

    public static SampleDocument Start() => new();

    public SampleDocument Lines(params string[] lines)
    {
        _blocks.AddRange(lines.Select(line => new TextLine(line, line, Box.None, 1, EndsParagraph: true)));
        return this;
    }

    /// <summary>A table whose first row is its header; a lone text is a section row; null is a cell merged from above.</summary>
    public SampleDocument Table(string?[] header, params string?[][] rows) => Table(SampleTable.Of(_tables.Count, header, rows));

    public SampleDocument Table(LogicalTable table)
    {
        _tables.Add(table with { Parts = [new TablePart(_pages.Count + 1, table.Index)] });
        _blocks.Add(new PageTable(_pages.Count + 1, table.Index, Box.None, table.Rows.Count + table.HeaderRows.Count, table.ColumnCount, table.HeaderRows.Count, [], "provided"));
        return this;
    }

    /// <summary>What is added from here on stands on another page.</summary>
    public SampleDocument NextPage()
    {
        _pages.Add(Page());
        _blocks = [];
        return this;
    }

    public TabularDocument Build() => new(
        new SourceDocument("0123456789abcdef", "sample.txt", new BlobRef(new string('0', 64), 1)),
        MediaKind.Text,
        [.. _pages, Page()],
        _tables,
        []);

    private TabularPage Page() => new(_pages.Count + 1, 0, 0, Origin.ProvidedText, "provided", _blocks, new TableLineCounts(), []);
}
