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
    private const double Dot = 0.3;
    private const int FewBases = 3; // a line may begin with a dot, a dash or a tall stroke; later on a much larger box is the exception

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

    /// <summary>A line of bases that stand side by side already.</summary>
    public static GlyphLine Of(List<PlacedBase> bases)
    {
        var line = new GlyphLine(bases[0].Glyph);
        foreach (var placed in bases[1..])
            line.Add(placed.Glyph);
        return line;
    }

    /// <summary>The line as far as its bases stand on the page; null where none does.</summary>
    public GlyphLine? Within(Box page)
    {
        if (page.Union(Box) == page)
            return this;
        var bases = Bases.FindAll(placed => page.Contains(placed.Glyph.Box.CenterX, placed.Glyph.Box.CenterY) && placed.Glyph.Box.Width <= page.Width);
        return bases.Count == Bases.Count ? this : bases.Count == 0 ? null : Of(bases);
    }

    /// <summary>How many bases stand left of <paramref name="x"/>.</summary>
    public int BasesBefore(double x)
    {
        int low = 0, high = Bases.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Bases[middle].Glyph.Box.CenterX < x)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The white around <paramref name="x"/>, or null where ink stands; without end beside the line.</summary>
    public (double Left, double Right)? WhiteAt(double x)
    {
        var at = BasesBefore(x);
        var left = at == 0 ? double.NegativeInfinity : Bases[at - 1].Glyph.Box.Right;
        var right = at == Bases.Count ? double.PositiveInfinity : Bases[at].Glyph.Box.Left;
        return left <= x && x <= right ? (left, right) : null;
    }

    public void Add(Glyph glyph)
    {
        Bases.Add(new PlacedBase(glyph));
        Box = Box.Union(glyph.Box);
        var (height, other) = (bandBottom - bandTop, glyph.Box.Height);
        if ((other > height / Small && Bases.Count <= FewBases) || (other < height * Small && Bases.Count == 2 && other > Dot * height))
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
