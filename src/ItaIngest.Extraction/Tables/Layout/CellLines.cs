using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Recognition;

namespace ItaIngest.Extraction.Tables.Layout;

/// <summary>Makes the printed lines of one cell.</summary>
internal static class CellLines
{
    private const double Padding = 4; // points that cells commonly leave free at their sides, both together

    /// <summary>The lines, on the upright page.</summary>
    public static IReadOnlyList<TextLine> Of(IReadOnlyList<Glyph> glyphs, IReadOnlyList<GlyphFont> fonts, Box cell, Box page)
    {
        if (glyphs.Count == 0)
            return [];
        var assembly = LineAssembler.Assemble(glyphs, fonts, page);
        var lines = assembly.Lines.Concat(TurnedText.Lines(assembly.Rotated)).ToList();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (EndsParagraph(lines[i], lines[i + 1], cell.Width - Padding))
                lines[i] = lines[i] with { EndsParagraph = true };
        }
        return lines;
    }

    /// <summary>Where the whole next line would have had room behind this one, the break was set by the author.</summary>
    private static bool EndsParagraph(TextLine line, TextLine next, double room)
    {
        var space = Math.Min(line.Box.Height, next.Box.Height) / 4;
        return line.Box.Width + space + next.Box.Width < 0.95 * room;
    }
}
