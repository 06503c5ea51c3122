using System.Text;
using System.Xml.Linq;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Pages.Docx;

/// <summary>Reads paragraphs: number, text, breaks. Deleted and hidden text is left out, inserted text is in.</summary>
internal sealed class DocxParagraph(DocxStyles styles, DocxNumbering numbering)
{
    /// <summary>The pieces of a paragraph. Text boxes anchored in it come last: they stand beside or below it.</summary>
    public List<DocxPiece> Pieces(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var style = properties.Child("pStyle").Value();
        var pieces = new List<DocxPiece>();
        var number = numbering.Next(properties.Child("numPr") is { } own && own.Child("numId") is not null ? own : styles.Numbering(style));
        if (number.Length > 0)
            pieces.Add(new DocxPiece(DocxPieceKind.Text, number));
        var boxes = new List<DocxPiece>();
        Collect(paragraph, styles.IsBold(style), pieces, boxes);
        pieces.AddRange(boxes);
        return pieces;
    }

    /// <summary>Lines of a paragraph with its page breaks read as line breaks: for table cells.</summary>
    public IEnumerable<TextLine> Lines(XElement paragraph)
    {
        var line = new DocxLine();
        foreach (var piece in Pieces(paragraph).Where(piece => piece.Kind != DocxPieceKind.RenderedPageBreak))
        {
            if (piece.Kind == DocxPieceKind.Text)
                line.Append(piece);
            else if (line.End() is { } ended)
                yield return ended;
        }
        if (line.End() is { } last)
            yield return last;
    }

    private void Collect(XElement parent, bool bold, List<DocxPiece> pieces, List<DocxPiece> boxes)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    if (element.Child("rPr").Switch("vanish") != true)
                        Collect(element, element.Child("rPr").Switch("b") ?? element.Child("rPr").Switch("bCs") ?? bold, pieces, boxes);
                    break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "fldSimple" or "dir" or "bdo" or "ruby" or "rubyBase":
                    Collect(element, bold, pieces, boxes);
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent":
                    CollectTextBox(element, boxes);
                    break;
                default:
                    if (PieceOf(element, bold) is { } piece)
                        pieces.Add(piece);
                    break;
            }
        }
    }

    private static DocxPiece? PieceOf(XElement element, bool bold) => element.Name.LocalName switch
    {
        "t" => new DocxPiece(DocxPieceKind.Text, TextOf(element), bold),
        "tab" or "ptab" => element.Parent!.Is("r") ? new DocxPiece(DocxPieceKind.Text, "\t", bold) : null,
        "noBreakHyphen" => new DocxPiece(DocxPieceKind.Text, "-", bold),
        "br" when element.Value("type") == "page" => new DocxPiece(DocxPieceKind.PageBreak),
        "br" or "cr" => new DocxPiece(DocxPieceKind.LineBreak),
        "lastRenderedPageBreak" => new DocxPiece(DocxPieceKind.RenderedPageBreak),
        _ => null,
    };

    /// <summary>A text box is written twice, for new and old programs: the first is taken.</summary>
    private void CollectTextBox(XElement drawing, List<DocxPiece> boxes)
    {
        if (drawing.Descendants().FirstOrDefault(inner => inner.Is("txbxContent")) is not { } content)
            return;
        foreach (var paragraph in content.Descendants().Where(inner => inner.Is("p")))
        {
            boxes.Add(new DocxPiece(DocxPieceKind.LineBreak));
            boxes.AddRange(Pieces(paragraph).Where(piece => piece.Kind is DocxPieceKind.Text or DocxPieceKind.LineBreak));
        }
    }

    private static string TextOf(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes().OfType<XText>())
            text.Append(node.Value);
        return text.ToString();
    }
}
