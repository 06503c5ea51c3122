using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>Notes behind which base an engine gave a space character.</summary>
internal static class Spaces
{
    public static void Attach(List<GlyphLine> lines, List<Glyph> spaces)
    {
        foreach (var space in spaces)
        {
            PlacedBase? best = null;
            var least = double.PositiveInfinity;
            foreach (var line in lines)
            {
                if (space.Box.CenterY < line.Box.Top || space.Box.CenterY > line.Box.Bottom || LastBefore(line.Bases, space) is not { } candidate)
                    continue;
                var offset = Math.Abs(candidate.Glyph.Box.CenterY - space.Box.CenterY);
                if (offset < least)
                    (best, least) = (candidate, offset);
            }
            if (best is not null)
                best.Space = space.Font < 0 ? SpaceEvidence.Read : SpaceEvidence.Layer;
        }
    }

    private static PlacedBase? LastBefore(List<PlacedBase> bases, in Glyph space)
    {
        int low = 0, high = bases.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (bases[middle].Glyph.Box.CenterX < space.Box.CenterX)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? null : bases[low - 1];
    }
}
