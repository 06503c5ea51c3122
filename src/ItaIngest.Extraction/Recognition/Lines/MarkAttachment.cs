using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>
/// Gives each mark to the base it stands on. The base is the last one that begins left of the mark's middle: writers put a
/// mark over its letter, at its right edge without width (Word), or behind it in an equal part of the cluster's width
/// (Skia), and this holds for all three. Of two lines whose boxes the mark touches, the one is chosen on whose right side,
/// above or below, the mark stands.
/// </summary>
internal static class MarkAttachment
{
    private const double Begun = 0.25;
    private const double Above = 0.5;
    private const double Below = 0.5;
    private const double Slack = 0.1;
    private const double Reach = 1.0;
    private const double CostOfGap = 0.2;
    private const double LargestCost = 0.8;

    /// <summary>Attaches what can be attached and returns the rest, sorted by the left side.</summary>
    public static List<Glyph> Attach(List<GlyphLine> lines, List<Glyph> marks)
    {
        var orphans = new List<Glyph>();
        foreach (var mark in marks)
        {
            PlacedBase? best = null;
            var least = LargestCost;
            foreach (var line in lines)
            {
                if (!MayTouch(line.Box, mark.Box) || LastBegun(line.Bases, mark.Box.CenterX) is not { } candidate)
                    continue;
                var cost = Cost(candidate, mark);
                if (cost < least)
                    (best, least) = (candidate, cost);
            }
            if (best is null)
                orphans.Add(mark);
            else
                best.Add(mark);
        }
        return orphans;
    }

    private static bool MayTouch(in Box line, in Box mark) => mark.Bottom > line.Top - line.Height && mark.Top < line.Bottom + line.Height;

    private static PlacedBase? LastBegun(List<PlacedBase> bases, double x)
    {
        int low = 0, high = bases.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var box = bases[middle].Glyph.Box;
            if (box.Left + (Begun * box.Width) < x)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? null : bases[low - 1];
    }

    private static double Cost(PlacedBase candidate, in Glyph mark)
    {
        var box = candidate.Glyph.Box;
        var height = Math.Max(Math.Max(box.Height, mark.Box.Height), 0.01);
        var gap = Math.Max(0, mark.Box.Left - candidate.Right);
        if (gap > Reach * height)
            return double.PositiveInfinity;
        var (top, bottom) = GlyphKind.IsBelow(mark.CodePoint)
            ? (box.CenterY - (Slack * height), box.Bottom + (Below * height))
            : (box.Top - (Above * height), box.CenterY + (Slack * height));
        var y = mark.Box.CenterY;
        var outside = Math.Max(0, Math.Max(top - y, y - bottom));
        var from = Math.Abs(y - box.CenterY) * Slack; // of two that allow it, the nearer
        return (outside + (CostOfGap * gap) + from) / height;
    }
}
