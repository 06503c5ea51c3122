using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>
/// A line in the making: bases from left to right, and the band that the last of them keep to. The band follows a skewed
/// line, and letters that are much smaller or larger than the line (a dot, a bracket) do not move it.
/// </summary>
internal sealed class GlyphLine
{
    private const double Follow = 0.3;
    private const double NearOverlap = 0.55;
    private const double FarOverlap = 0.75;
    private const double FarGap = 3; // line heights
    private const double Small = 0.5;
    private const double SmallReach = 0.3;
    private const double CostOfGap = 0.01;
    private const int FewBases = 3; // a line may begin with a dot or a dash; later on a much larger box is the exception

    private double bandTop;
    private double bandBottom;

    public GlyphLine(Glyph first)
    {
        (bandTop, bandBottom) = (first.Box.Top, first.Box.Bottom);
        Box = first.Box;
        Bases.Add(new PlacedBase(first));
    }

    public List<PlacedBase> Bases { get; } = [];

    /// <summary>Around the bases, without marks.</summary>
    public Box Box { get; private set; }

    public void Add(Glyph glyph)
    {
        Bases.Add(new PlacedBase(glyph));
        Box = Box.Union(glyph.Box);
        var (height, other) = (bandBottom - bandTop, glyph.Box.Height);
        if (other > height / Small && Bases.Count <= FewBases)
            (bandTop, bandBottom) = (glyph.Box.Top, glyph.Box.Bottom);
        else if (other > height * Small && other < height / Small)
            (bandTop, bandBottom) = (bandTop + (Follow * (glyph.Box.Top - bandTop)), bandBottom + (Follow * (glyph.Box.Bottom - bandBottom)));
    }

    /// <summary>
    /// How badly a glyph that stands to the right fits on the line: 0 for the same band, infinite for another line. Two
    /// columns with different baselines are two lines, so what stands far away has to fit better.
    /// </summary>
    public double Misfit(in Box box)
    {
        var height = Math.Max(bandBottom - bandTop, 0.01);
        var gap = Math.Max(0, box.Left - Bases[^1].Glyph.Box.Right);
        var offset = Math.Abs(box.CenterY - ((bandTop + bandBottom) / 2)) / Math.Max(height, box.Height);
        return Fits(box, height, gap) ? offset + (CostOfGap * gap / height) : double.PositiveInfinity;
    }

    private bool Fits(in Box box, double height, double gap)
    {
        if (box.Height < height * Small)
            return box.CenterY > bandTop - (SmallReach * height) && box.CenterY < bandBottom + (SmallReach * height);
        if (height < box.Height * Small)
        {
            var center = (bandTop + bandBottom) / 2;
            return center > box.Top - (SmallReach * box.Height) && center < box.Bottom + (SmallReach * box.Height);
        }
        var overlap = Math.Min(box.Bottom, bandBottom) - Math.Max(box.Top, bandTop);
        return overlap >= Math.Min(height, box.Height) * (gap > FarGap * height ? FarOverlap : NearOverlap);
    }
}
