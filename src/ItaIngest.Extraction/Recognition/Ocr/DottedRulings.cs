using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Tells the dots and dashes of a line to be filled in, or of one that parts two sections, from marks and full stops: many in
/// a row at one height, and that height is none of a line's letters. Taken for marks they draw the line beside them into
/// a band that is twice as high. A row of dots among the letters of a line is text, and a line of its own: the network
/// loses count of dots, and those far from letters would be in no line.
/// </summary>
internal static class DottedRulings
{
    private const double Highest = 0.2; // letter heights, as all here; tone marks are higher
    private const int SmallestDot = 3; // pixels; a coarse scan has none smaller
    private const double SameRow = 0.12;
    private const double Gap = 0.7;
    private const double Shortest = 3;
    private const int Fewest = 8;
    private const double Outside = 0.12;
    private const double Widest = 0.3; // of a dot
    private const double Free = 0.8; // of the dots

    /// <summary>What else may be marks, and the rows of dots that are text.</summary>
    /// <param name="marks">what may be marks</param>
    /// <param name="bands">where the letters of each line stand</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static (IReadOnlyList<PixelRect> Marks, IReadOnlyList<InkLine> Leaders) Part(IReadOnlyList<PixelRect> marks, IReadOnlyList<LetterBand> bands, double letter)
    {
        var dots = marks.Where(mark => mark.Height <= Math.Max(SmallestDot, Highest * letter)).OrderBy(mark => mark.X).ToList();
        if (dots.Count < Fewest)
            return (marks, []);
        var rows = new List<List<PixelRect>>();
        foreach (var dot in dots)
        {
            var row = rows.FindLast(row => IsNext(row[^1], dot, letter));
            if (row is null)
                rows.Add([dot]);
            else
                row.Add(dot);
        }
        var leaders = new List<InkLine>();
        var taken = new HashSet<PixelRect>();
        foreach (var row in rows.Where(row => row.Count >= Fewest && row[^1].Right - row[0].X >= Shortest * letter))
        {
            var band = row.Select(dot => BandOf(dot, bands)).FirstOrDefault(found => found is not null);
            if (band is not null)
            {
                if (!IsLeader(row, band, letter))
                    continue;
                var (top, bottom) = band.Near(row[0].X);
                leaders.Add(new InkLine(row, row.Aggregate((all, next) => all.Union(next)), top, bottom) { IsLeader = true });
            }
            taken.UnionWith(row);
        }
        return (taken.Count == 0 ? marks : [.. marks.Where(mark => !taken.Contains(mark))], leaders);
    }

    /// <summary>Whether a row is of dots and nothing is written on it: what is written there is read, and the dots under it are no text.</summary>
    private static bool IsLeader(List<PixelRect> row, LetterBand band, double letter)
    {
        if (row.Exists(dot => dot.Width > Math.Max(SmallestDot, Widest * letter)))
            return false;
        var free = row.Count(dot => !band.Letters.Any(box => box.X < dot.Right && box.Right > dot.X));
        return free >= Free * row.Count;
    }

    private static bool IsNext(in PixelRect last, in PixelRect dot, double letter) =>
        dot.X - last.Right <= Gap * letter && Math.Abs((2 * dot.Y) + dot.Height - (2 * last.Y) - last.Height) <= 2 * SameRow * letter;

    /// <summary>The line among whose letters a dot stands, or null.</summary>
    private static LetterBand? BandOf(PixelRect dot, IReadOnlyList<LetterBand> bands) => bands.FirstOrDefault(band =>
    {
        if (dot.X < band.Left - (2 * band.Height) || dot.Right > band.Right + (2 * band.Height))
            return false;
        var (top, bottom) = band.Near(dot.X);
        var middle = dot.Y + (dot.Height / 2.0);
        return middle >= top && middle <= bottom + (Outside * band.Height);
    });
}
