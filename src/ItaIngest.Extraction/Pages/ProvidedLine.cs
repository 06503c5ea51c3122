using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Pages;

/// <summary>Makes text lines of what a document says in characters: certain, and without a place on paper.</summary>
internal static class ProvidedLine
{
    /// <summary>A line, or null if nothing visible is in it. White space is one space, as on paper.</summary>
    public static TextLine? Of(string raw, bool endsParagraph, bool bold = false)
    {
        var trimmed = raw.Trim();
        var text = ThaiText.Normalise(Spaces.Collapse(trimmed)).Trim();
        return text.Length == 0 ? null : new TextLine(text, trimmed, Box.None, 1, endsParagraph, bold);
    }
}
