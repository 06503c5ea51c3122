using System.Runtime.InteropServices;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>Finds lines among base glyphs: each joins the line to its left whose band it fits best, or starts one.</summary>
internal static class Baselines
{
    /// <param name="bases">sorted by their left side</param>
    public static List<GlyphLine> Find(List<Glyph> bases)
    {
        var lines = new List<GlyphLine>();
        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(bases))
        {
            GlyphLine? best = null;
            var least = double.PositiveInfinity;
            foreach (var line in lines)
            {
                var misfit = line.Misfit(glyph.Box);
                if (misfit < least)
                    (best, least) = (line, misfit);
            }
            if (best is null)
                lines.Add(new GlyphLine(glyph));
            else
                best.Add(glyph);
        }
        return lines;
    }
}
