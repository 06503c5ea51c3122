using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Recognition.Layer.Comparison;

/// <summary>A printed line as letters from left to right.</summary>
/// <param name="Slots">without spaces</param>
/// <param name="Box">around the letters</param>
/// <param name="LetterWidth">median, in points</param>
internal sealed record SlotLine(IReadOnlyList<Slot> Slots, Box Box, double LetterWidth)
{
    /// <summary>Lines of glyphs, and the glyphs that are in none (spaces, lying text, marks that stand on nothing).</summary>
    public static (IReadOnlyList<SlotLine> Lines, IReadOnlyList<Glyph> Others) Of(IReadOnlyList<Glyph> glyphs)
    {
        var sorted = SortedGlyphs.Of(glyphs);
        var lines = Baselines.Find(sorted.Bases);
        var orphans = MarkAttachment.Attach(lines, sorted.Marks);
        return ([.. lines.Select(Of)], [.. sorted.Spaces, .. sorted.Rotated, .. orphans]);
    }

    private static SlotLine Of(GlyphLine line)
    {
        var slots = new List<Slot>(line.Bases.Count);
        foreach (var placed in line.Bases)
            Add(slots, placed);
        return new SlotLine(slots, line.Box, Math.Max(0.5, Median.Of(slots.Select(slot => slot.Box.Width))));
    }

    private static void Add(List<Slot> slots, PlacedBase placed)
    {
        var letter = Letters.Standard(placed.Glyph.CodePoint);
        var slot = new Slot(placed.Glyph, letter == Letters.SaraAm ? Letters.SaraAa : letter);
        if (letter == Letters.SaraAm && slots.Count > 0)
            slots[^1].Set(LetterPlace.Circle, Letters.Circle, placed.Glyph);
        foreach (var mark in placed.Marks)
        {
            var code = Letters.Standard(mark.CodePoint);
            slot.Set(Letters.PlaceOf(code), code, mark);
        }
        slots.Add(slot);
    }
}
