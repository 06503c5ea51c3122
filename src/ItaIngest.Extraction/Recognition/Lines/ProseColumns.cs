using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>Parts a page whose prose is set in columns into the pieces that are read one after another.</summary>
internal static class ProseColumns
{
    /// <summary>The lines in groups, in reading order; those that two columns share are cut at the gutter.</summary>
    /// <param name="lines">of the page or a part of it, those outside it with them</param>
    /// <param name="page">where columns are looked for</param>
    public static List<List<GlyphLine>> Part(List<GlyphLine> lines, Box page)
    {
        if (ColumnBlock.Find(lines, page) is not { } block)
            return [lines];
        List<GlyphLine> above = [], left = [], right = [], below = [];
        foreach (var line in lines)
        {
            if (line.Box.CenterY < block.Top)
                above.Add(line);
            else if (line.Box.CenterY > block.Bottom)
                below.Add(line);
            else
                Cut(line, block.Gutter, left, right);
        }
        return [.. Part(above, page), .. Part(left, page), .. Part(right, page), .. Part(below, page)];
    }

    private static void Cut(GlyphLine line, double gutter, List<GlyphLine> left, List<GlyphLine> right)
    {
        var at = line.BasesBefore(gutter);
        if (at > 0)
            left.Add(at == line.Bases.Count ? line : GlyphLine.Of(line.Bases[..at]));
        if (at < line.Bases.Count)
            right.Add(at == 0 ? line : GlyphLine.Of(line.Bases[at..]));
    }
}
