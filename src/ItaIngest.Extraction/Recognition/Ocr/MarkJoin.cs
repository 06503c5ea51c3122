using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Gives marks and dots to the lines they belong to, the most fitting of all first, so that a vowel has joined its letter
/// before the tone mark above it is weighed against the line above. In tight print the marks of two lines stand in the
/// same white: what counts is not the nearest ink (a tall letter, a descender) but the band of the letters, and that Thai
/// marks end where the letter ends that carries them. What fits no line stays out.
/// </summary>
internal sealed class MarkJoin
{
    /// <summary>In heights of the letters, as all here: what stands so far beside the letters of one line is a mark of another where it can be.</summary>
    public const double Far = 0.8;

    private const double Reach = 1;
    private const double SideReach = 2.5;
    private const double CostOfGap = 0.2;
    private const double CostOfFar = 0.5;
    private const double CostOfSide = 0.7; // of the distance between the right sides of mark and letter
    private const double FarthestSide = 1;
    private const double Inside = 0.3; // share of a dot, a comma or a broken stroke that stands between the letters
    private const double HighestBelow = 0.6; // of ุ and ู
    private const double WidestBelow = 0.7;
    private const double CostOfSize = 0.5;
    private const double Highest = 1.4; // over the letters: a tone mark over a vowel ends there, bits of a stamp do not
    private const double Lowest = 0.8;

    private readonly PixelRect[] marks;
    private readonly double[] costs;
    private readonly int[] lines;
    private readonly int[] owners;

    private MarkJoin(IReadOnlyList<PixelRect> marks)
    {
        this.marks = [.. marks];
        costs = new double[this.marks.Length];
        lines = new int[this.marks.Length];
        Array.Fill(costs, Reach);
        Array.Fill(lines, -1);
        owners = [.. lines];
    }

    /// <param name="members">letters of each line; grows</param>
    /// <param name="marks">ink that is in no line yet</param>
    /// <param name="bands">where the letters of each line stand</param>
    public static void Join(List<List<PixelRect>> members, IReadOnlyList<PixelRect> marks, List<LetterBand> bands) => new MarkJoin(marks).Join(members, bands);

    private void Join(List<List<PixelRect>> members, List<LetterBand> bands)
    {
        for (var line = 0; line < members.Count; line++)
            for (var i = 0; i < bands[line].Letters.Count; i++)
                Approach(bands[line].Letters[i], bands[line].At(i), bands[line].At(i), bands[line].Height, line);
        while (Best() is { } next)
        {
            var (mark, line) = (marks[next], lines[next]);
            (owners[next], lines[next]) = (line, -1);
            costs[next] = double.NegativeInfinity; // joined
            var band = bands[line].Near(mark.X + (mark.Width / 2));
            if (mark.Y + mark.Bottom < band.Top + band.Bottom) // nothing hangs from a mark below
                Approach(mark, (mark.Y, band.Bottom), band, bands[line].Height, line);
        }
        MarkPlaces.Decide(marks, owners, bands);
        for (var i = 0; i < marks.Length; i++)
            if (owners[i] >= 0)
                members[owners[i]].Add(marks[i]);
    }

    private int? Best()
    {
        int? best = null;
        for (var i = 0; i < marks.Length; i++)
            if (lines[i] >= 0 && (best is not { } least || costs[i] < costs[least]))
                best = i;
        return best;
    }

    private void Approach(in PixelRect carrier, (int Top, int Bottom) band, (int Top, int Bottom) letters, double height, int line)
    {
        var (highest, lowest) = (letters.Top - (Highest * height), letters.Bottom + (Lowest * height));
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Y < highest || marks[i].Bottom > lowest)
                continue;
            var aside = Math.Max(0, Math.Max(carrier.X - marks[i].Right, marks[i].X - carrier.Right)) / height;
            if (aside > SideReach)
                continue;
            var cost = Cost(marks[i], carrier, band, height) + (CostOfGap * aside) + (aside > Far ? CostOfFar : 0);
            if (cost <= costs[i] && (lines[i] < 0 || cost < costs[i]))
                (costs[i], lines[i]) = (cost, line);
        }
    }

    private static double Cost(in PixelRect mark, in PixelRect carrier, (int Top, int Bottom) band, double height)
    {
        if (Math.Min(mark.Bottom, band.Bottom) - Math.Max(mark.Y, band.Top) >= Inside * mark.Height)
            return 0;
        var side = CostOfSide * Math.Min(FarthestSide, Math.Abs(mark.Right - carrier.Right) / height);
        if (mark.Y + mark.Bottom < band.Top + band.Bottom)
            return (Math.Max(0, band.Top - mark.Bottom) / height) + side;
        var size = mark.Height > HighestBelow * height || mark.Width > WidestBelow * height ? CostOfSize : 0;
        return (Math.Max(0, mark.Y - band.Bottom) / height) + side + size;
    }
}
