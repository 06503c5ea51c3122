using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>Makes rulings, in points, of the lines that stand in a 1-bit picture, and puts pieces of one line together.</summary>
internal sealed class RulingPieces(GridTolerances tolerances, double dpi)
{
    private readonly double scale = 72 / dpi;

    public int Pixels(double points) => Math.Max(2, (int)Math.Round(points / scale));

    public IEnumerable<Ruling> Horizontal(Pix lines, IEnumerable<PixelRect> boxes) => boxes.SelectMany(box => Horizontal(lines, box));

    public IEnumerable<Ruling> Vertical(Pix lines, IEnumerable<PixelRect> boxes) => boxes.SelectMany(box => Vertical(lines, box));

    /// <summary>The sides of filled areas that are as large as a cell.</summary>
    public Rulings EdgesOf(IEnumerable<PixelRect> areas)
    {
        var large = areas.Where(box => box.Width * scale >= tolerances.MinimumHorizontal && box.Height * scale >= tolerances.MinimumVertical).ToList();
        return new Rulings(
            [.. large.SelectMany(box => Edges(box.X, box.Right, box.Y, box.Bottom))],
            [.. large.SelectMany(box => Edges(box.Y, box.Bottom, box.X, box.Right))]);
    }

    /// <summary>Puts pieces of one line together: broken by a small gap, or drawn twice side by side.</summary>
    public List<Ruling> Merge(IEnumerable<Ruling> pieces)
    {
        var lines = new List<Ruling>();
        foreach (var piece in pieces.OrderBy(p => p.Start))
        {
            var found = lines.FindLastIndex(line => Continues(line, piece));
            if (found < 0)
                lines.Add(piece);
            else
                lines[found] = Join(lines[found], piece);
        }
        return lines;
    }

    private Ruling[] Edges(int start, int end, int before, int after) =>
        [new Ruling(start * scale, end * scale, before * scale), new Ruling(start * scale, end * scale, after * scale)];

    private Ruling[] Horizontal(Pix lines, PixelRect box)
    {
        if (box.Height <= 3)
            return [Line(box.X, box.Right, box.Y + (box.Height / 2.0), box.Y + (box.Height / 2.0), box.Height)];
        var (first, last, thickness) = Ends(box.Width, i => lines.ForegroundByRow(new PixelRect(box.X + i.At, box.Y, i.Length, box.Height)));
        return thickness * scale > tolerances.MaximumThickness ? [] : [Line(box.X, box.Right, box.Y + first, box.Y + last, thickness)];
    }

    private Ruling[] Vertical(Pix lines, PixelRect box)
    {
        if (box.Width <= 3)
            return [Line(box.Y, box.Bottom, box.X + (box.Width / 2.0), box.X + (box.Width / 2.0), box.Width)];
        var (first, last, thickness) = Ends(box.Height, i => lines.ForegroundByColumn(new PixelRect(box.X, box.Y + i.At, box.Width, i.Length)));
        return thickness * scale > tolerances.MaximumThickness ? [] : [Line(box.Y, box.Bottom, box.X + first, box.X + last, thickness)];
    }

    /// <summary>Where a line runs near its two ends, across, from the profile of a short piece of it at either end.</summary>
    private static (double First, double Last, double Thickness) Ends(int length, Func<(int At, int Length), int[]> profile)
    {
        var piece = Math.Max(1, length / 10);
        var (first, thickness1) = Middle(profile((0, piece)), piece);
        var (last, thickness2) = Middle(profile((length - piece, piece)), piece);
        var rise = (last - first) * length / Math.Max(1, length - piece);
        var middle = (first + last) / 2;
        return (middle - (rise / 2), middle + (rise / 2), Math.Max(thickness1, thickness2));
    }

    private static (double Middle, double Thickness) Middle(int[] counts, int piece)
    {
        double sum = 0, moment = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            sum += counts[i];
            moment += counts[i] * (i + 0.5);
        }
        return sum == 0 ? (counts.Length / 2.0, counts.Length) : (moment / sum, sum / piece);
    }

    private Ruling Line(int start, int end, double first, double last, double thickness) =>
        new(start * scale, end * scale, (first + last) / 2 * scale, (last - first) / (end - start), thickness * scale);

    private bool Continues(Ruling line, Ruling piece) =>
        piece.Start <= line.End + tolerances.Gap
        && Math.Abs(line.At(piece.Start) - piece.At(piece.Start)) <= (piece.Start < line.End ? tolerances.Doubled : LetterStrokes.Aside(line, piece, tolerances.Doubled / 2));

    private static Ruling Join(Ruling line, Ruling piece)
    {
        double start = line.Start, end = Math.Max(line.End, piece.End);
        if (piece.End <= line.End)
            return piece.Length > line.Length / 2 ? line with { Position = (line.Position + piece.At((line.Start + line.End) / 2)) / 2 } : line;
        double first = line.At(start), last = piece.At(end);
        return new Ruling(start, end, (first + last) / 2, (last - first) / (end - start), Math.Max(line.Thickness, piece.Thickness));
    }
}
