using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Layer.Comparison;

/// <summary>A text layer and what OCR read on the same page, letter beside letter.</summary>
/// <param name="Lines">of the layer, each with what was read beside each of its letters; null beside a letter that OCR does not have</param>
/// <param name="Rest">glyphs of the layer that are in no line</param>
/// <param name="Unmatched">letters that OCR read where the layer has none</param>
internal sealed record PageAlignment(IReadOnlyList<(SlotLine Line, Slot?[] Read)> Lines, IReadOnlyList<Glyph> Rest, IReadOnlyList<Slot> Unmatched)
{
    /// <param name="layer">glyphs of the text layer</param>
    /// <param name="read">glyphs that OCR read</param>
    /// <param name="expected">what a stored letter of a font is known to show</param>
    public static PageAlignment Of(IReadOnlyList<Glyph> layer, IReadOnlyList<Glyph> read, Func<Slot, int> expected)
    {
        var (lines, rest) = SlotLine.Of(layer);
        var beside = LineMatch.Distribute(lines, SlotLine.Of(read).Lines, out var unmatched);
        var aligned = new List<(SlotLine, Slot?[])>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            aligned.Add((lines[i], SlotAlignment.Align(lines[i], beside[i], expected, unmatched)));
        return new PageAlignment(aligned, rest, unmatched);
    }
}
