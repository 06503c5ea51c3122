using ItaIngest.Core.Documents;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables;

namespace ItaIngest.Extraction.Tests.Tables;

/// <summary>Documents whose tables came as text, given to the real stage.</summary>
internal static class Provided
{
    public static PageTable Table(params string[][] rows)
    {
        var columns = rows.Max(row => row.Length);
        var cells = rows.SelectMany((row, r) => Enumerable.Range(0, columns).Select(c => Cell(r, c, c < row.Length ? row[c] : "")));
        return new PageTable(0, 0, Box.None, rows.Length, columns, 0, [.. cells], "provided");
    }

    public static Cell Cell(int row, int column, string text, int rowSpan = 1, int columnSpan = 1, bool header = false, bool bold = false)
    {
        var lines = text.Length == 0 ? [] : text.Split('\n').Select(line => Line(line, bold)).ToList();
        return new Cell(row, column, rowSpan, columnSpan, lines, Box.None, header);
    }

    public static TextLine Line(string text, bool bold = false) => new(text, text, Box.None, 1, EndsParagraph: true, bold);

    /// <summary>One page for each list of blocks.</summary>
    public static async Task<TabularDocument> Find(params Block[][] pages)
    {
        var source = new SourceDocument("0123456789abcdef", "report.txt", new BlobRef("", 0));
        var recognized = pages.Select((blocks, i) => new RecognizedPage(i + 1, 0, 0, Origin.ProvidedText, "text", 0, GlyphList.Empty, [], blocks, []));
        var document = new RecognizedDocument(source, MediaKind.Text, [.. recognized], []);
        return await new TableFinder(_ => throw new IOException("provided text has no pictures")).RunAsync(document, CancellationToken.None);
    }

    /// <summary>Rows as texts, cells parted by |.</summary>
    public static IEnumerable<string> Texts(IEnumerable<LogicalRow> rows) => rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));
}
