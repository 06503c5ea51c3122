using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Finds printed lines in the ink of one part of a page. Tesseract's own line finder takes the marks of a Thai line for a
/// line of small print above it; here letters make lines, as <see cref="Baselines"/> finds them, and marks and dots
/// join the line they are nearest to.
/// </summary>
internal sealed class InkLines
{
    private const double SmallestBody = 0.6; // letter heights
    private const double SmallestAlone = 0.3;
    private const double SideReach = 2.5;
    private const double WideGap = 3;

    // step by step, so that a tone mark joins the vowel under it before it is compared with the line above
    private static readonly double[] MarkReaches = [0.15, 0.15, 0.3, 0.3, 0.45, 0.45, 0.6, 0.8, 1.0];

    private readonly double letter;

    private InkLines(double letter) => this.letter = letter;

    /// <param name="ink">boxes of connected ink, in pixels</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static IReadOnlyList<InkLine> Find(IReadOnlyList<PixelRect> ink, double letter) => new InkLines(letter).Find(ink);

    private List<InkLine> Find(IReadOnlyList<PixelRect> ink)
    {
        var bodies = ink.Where(box => box.Height >= SmallestBody * letter).ToList();
        if (bodies.Count == 0)
            bodies = [.. ink.Where(box => Math.Max(box.Width, box.Height) >= SmallestAlone * letter)]; // a dash that fills a cell
        var rest = ink.Except(bodies).ToList();
        bodies.Sort((a, b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Y.CompareTo(b.Y));
        var lines = Baselines.Find([.. bodies.Select((box, i) => new Glyph(i, new Box(box.X, box.Y, box.Right, box.Bottom), 1, -1))]);
        var members = StrayMarks.Join(lines.ConvertAll(line => line.Bases.ConvertAll(placed => bodies[placed.Glyph.CodePoint])));
        var bodyLines = members.ConvertAll(line => line.ToList());
        foreach (var reach in MarkReaches)
            rest = JoinWithin(reach * letter, members, rest);
        return [.. members.Zip(bodyLines).SelectMany(line => Split(line.First, line.Second))];
    }

    /// <summary>Adds marks to the line they are nearest to, and returns those that are near to none.</summary>
    private List<PixelRect> JoinWithin(double reach, List<List<PixelRect>> lines, List<PixelRect> marks)
    {
        var nearest = marks.ConvertAll(mark => Nearest(lines, mark, reach));
        for (var i = 0; i < marks.Count; i++)
            if (nearest[i] is { } line)
                lines[line].Add(marks[i]);
        return [.. marks.Where((_, i) => nearest[i] is null)];
    }

    private int? Nearest(List<List<PixelRect>> lines, PixelRect mark, double reach)
    {
        int? best = null;
        var least = reach;
        for (var i = 0; i < lines.Count; i++)
            foreach (var box in lines[i])
            {
                var aside = Math.Max(0, Math.Max(box.X - mark.Right, mark.X - box.Right));
                if (aside > SideReach * letter)
                    continue;
                var away = Math.Max(0, Math.Max(box.Y - mark.Bottom, mark.Y - box.Bottom)) + (0.2 * aside);
                if (away <= least)
                    (best, least) = (i, away);
            }
        return best;
    }

    /// <summary>A line in segments where gaps are so wide that nothing is read across them.</summary>
    private IEnumerable<InkLine> Split(List<PixelRect> line, List<PixelRect> bodies)
    {
        var ink = line.OrderBy(box => box.X).ToList();
        var start = 0;
        var right = ink[0].Right;
        for (var i = 1; i <= ink.Count; i++)
        {
            if (i < ink.Count && ink[i].X - right <= WideGap * letter)
            {
                right = Math.Max(right, ink[i].Right);
                continue;
            }
            yield return Line(ink[start..i], bodies);
            start = i;
            right = i < ink.Count ? ink[i].Right : 0;
        }
    }

    private static InkLine Line(List<PixelRect> ink, List<PixelRect> bodies)
    {
        var box = ink.Aggregate((all, next) => Around(all, next));
        var own = bodies.FindAll(body => body.X >= box.X && body.Right <= box.Right);
        if (own.Count == 0)
            return new InkLine(ink, box, box.Y, box.Bottom);
        return new InkLine(ink, box, Median(own, body => body.Y), Median(own, body => body.Bottom));
    }

    private static PixelRect Around(PixelRect a, PixelRect b)
    {
        int left = Math.Min(a.X, b.X), top = Math.Min(a.Y, b.Y);
        return new PixelRect(left, top, Math.Max(a.Right, b.Right) - left, Math.Max(a.Bottom, b.Bottom) - top);
    }

    private static int Median(List<PixelRect> boxes, Func<PixelRect, int> side)
    {
        var sides = boxes.ConvertAll(box => side(box));
        sides.Sort();
        return sides[sides.Count / 2];
    }
}
