using System.Text;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Pages.Docx;

/// <summary>A line that is being put together from pieces.</summary>
internal sealed class DocxLine
{
    private readonly StringBuilder text = new();
    private int visible;
    private int bold;

    public void Append(DocxPiece piece)
    {
        var characters = piece.Text.Count(c => !char.IsWhiteSpace(c));
        text.Append(piece.Text);
        visible += characters;
        bold += piece.Bold ? characters : 0;
    }

    /// <summary>The line, or null if nothing visible is in it; the next one starts empty. In Word every line break is a
    /// hard one: where a full line wraps is not stored.</summary>
    public TextLine? End()
    {
        var line = ProvidedLine.Of(text.ToString(), endsParagraph: true, bold * 2 > visible);
        text.Clear();
        (visible, bold) = (0, 0);
        return line;
    }
}
