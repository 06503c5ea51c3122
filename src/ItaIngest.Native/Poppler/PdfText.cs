using System.Text;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Native.Poppler;

/// <summary>The text layer of one page, in poppler's order, spaces and line ends included.</summary>
/// <param name="Glyphs">one per code point; a line end has a box without area. Boxes are on the page as displayed, in points.</param>
/// <param name="Fonts">what <see cref="Glyph.Font"/> points into</param>
/// <param name="InStep">
/// Whether poppler gave as many boxes as code points. If not, the glyphs after some point may carry the box of another:
/// such a text layer is not to be trusted.
/// </param>
public sealed record PdfText(IReadOnlyList<Glyph> Glyphs, IReadOnlyList<GlyphFont> Fonts, bool InStep)
{
    /// <summary>The code points as one string.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Glyphs.Count);
        foreach (var glyph in Glyphs)
            text.Append(new Rune(glyph.CodePoint).ToString());
        return text.ToString();
    }
}
