using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Tables.Grids;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>The horizontal rulings of a page as half-ruled tables use them.</summary>
internal sealed class RuleLines(Rulings rulings)
{
    private const double Full = 0.8;
    private const double Reach = 12;

    private readonly List<Ruling> horizontal = [.. rulings.Horizontal.OrderBy(ruling => ruling.Position)];

    /// <summary>y of the rules between two heights that run over most of the width.</summary>
    public IEnumerable<double> Across(double left, double right, double top, double bottom, double share = Full) =>
        horizontal.Where(r => r.Position > top && r.Position < bottom).GroupBy(r => Math.Round(r.Position))
            .Where(group => group.Sum(r => r.Within(left, right)) >= share * (right - left)).Select(group => group.Average(r => r.Position));

    /// <summary>Whether a rule between two heights runs over most of the width.</summary>
    public bool Between(double left, double right, double top, double bottom, double share = Full) => Across(left, right, top, bottom, share).Any();

    /// <summary>The rule close below a heading that spans columns, if there is one that does not run on over the whole table.</summary>
    public Ruling? Below(Box heading, double tableWidth)
    {
        foreach (var ruling in horizontal)
        {
            if (ruling.Position > heading.CenterY && ruling.Position < heading.Bottom + Reach && ruling.Length < Full * tableWidth
                && ruling.Start <= heading.CenterX && ruling.End >= heading.CenterX)
                return ruling;
        }
        return null;
    }

    /// <summary>Whether any rule parts the two heights at x.</summary>
    public bool Parts(double x, double top, double bottom) =>
        horizontal.Exists(r => r.Position > top && r.Position < bottom && r.Start <= x && r.End >= x);
}
