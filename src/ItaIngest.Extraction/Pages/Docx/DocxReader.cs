using System.Xml.Linq;
using ItaIngest.Core.Failures;

namespace ItaIngest.Extraction.Pages.Docx;

/// <summary>
/// Reads the body of a Word document: paragraphs and tables, pages as their breaks part them. Running heads, feet, comments
/// and footnotes are left out: they repeat, or stand beside the report. A table stays in one piece on the page where it
/// starts; the pages that Word counted inside it are counted behind it, so that later page numbers are right.
/// </summary>
internal sealed class DocxReader
{
    private const string MainPart = "word/document.xml";

    private readonly ProvidedPages pages;
    private readonly DocxParagraph paragraphs;
    private readonly DocxTable tables;
    private readonly DocxLine line = new();
    private readonly CancellationToken cancellation;
    private bool brokeByAuthor;

    private DocxReader(DocxParagraph paragraphs, ProvidedPages pages, CancellationToken cancellation)
    {
        this.pages = pages;
        this.paragraphs = paragraphs;
        this.cancellation = cancellation;
        tables = new DocxTable(paragraphs);
    }

    /// <summary>Adds all pages of the document.</summary>
    /// <exception cref="DocumentException">damaged, or nothing but pictures in it</exception>
    public static void Read(DocxPackage package, ProvidedPages pages, CancellationToken cancellation)
    {
        var body = package.Read(MainPart).Child("body")
            ?? throw new DocumentException(FailureKind.BadInput, $"The DOCX has no body in {MainPart}.", "Open it in Word or LibreOffice and save it again.");
        var styles = new DocxStyles(package.Read("word/styles.xml"));
        var numbering = new DocxNumbering(package.Read("word/numbering.xml"));
        new DocxReader(new DocxParagraph(styles, numbering), pages, cancellation).ReadBlocks(body.Elements());
    }

    private void ReadBlocks(IEnumerable<XElement> blocks)
    {
        foreach (var block in DocxTable.Unwrap(blocks))
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Is("p"))
                ReadParagraph(block);
            else if (block.Is("tbl") && DocxTable.IsFrame(block))
                ReadBlocks(block.Descendants().First(cell => cell.Is("tc")).Elements());
            else if (block.Is("tbl"))
                ReadTable(block);
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        if (properties.Switch("pageBreakBefore") == true)
            BreakByAuthor();
        foreach (var piece in paragraphs.Pieces(paragraph))
            Take(piece);
        EndLine();
        if (properties.Child("sectPr") is { } section && section.Child("type").Value() != "continuous")
            BreakByAuthor();
    }

    private void Take(DocxPiece piece)
    {
        if (piece.Kind == DocxPieceKind.Text)
        {
            line.Append(piece);
            return;
        }
        if (piece.Kind == DocxPieceKind.RenderedPageBreak)
            BreakByWord();
        else
            EndLine();
        if (piece.Kind == DocxPieceKind.PageBreak)
            BreakByAuthor();
    }

    private void ReadTable(XElement table)
    {
        // a break that Word found in the first row is where the table itself starts; a row that goes on on the next page
        // has one in each of its cells
        var breaks = DocxTable.Unwrap(table.Elements()).Where(row => row.Is("tr")).Select(RenderedBreaks).ToList();
        if (breaks is [> 0, ..])
        {
            BreakByWord();
            breaks[0]--;
        }
        pages.AddTable(tables.Rows(table));
        brokeByAuthor = false;
        for (var i = breaks.Sum(); i > 0; i--)
            pages.Break();
    }

    private static int RenderedBreaks(XElement row) =>
        row.Children("tc").Select(cell => cell.Descendants().Count(inner => inner.Is("lastRenderedPageBreak"))).DefaultIfEmpty().Max();

    private void EndLine()
    {
        if (line.End() is not { } ended)
            return;
        pages.Add(ended);
        brokeByAuthor = false;
    }

    private void BreakByAuthor()
    {
        pages.Break();
        brokeByAuthor = true;
    }

    /// <summary>Word also notes the break where an author's break began a page: that is the same one.</summary>
    private void BreakByWord()
    {
        EndLine();
        if (!brokeByAuthor)
            pages.Break();
        brokeByAuthor = false;
    }
}
