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
    private const double WideGap = 2;

    private readonly double letter;

    private InkLines(double letter) => this.letter = letter;

    /// <param name="ink">boxes of connected ink, in pixels</param>
    /// <param name="letter">height of a usual letter, in pixels</param>
    public static IReadOnlyList<InkLine> Find(IReadOnlyList<PixelRect> ink, double letter) => new InkLines(letter).Find(ink);

    /// <summary>Between which heights the letters of each line stand.</summary>
    /// <inheritdoc cref="Find(IReadOnlyList{PixelRect}, double)" path="/param"/>
    public static IReadOnlyList<LetterBand> Bands(IReadOnlyList<PixelRect> ink, double letter)
    {
        var (members, _) = new InkLines(letter).Letters(ink);
        return members.ConvertAll(line => new LetterBand(line, letter));
    }

    private List<InkLine> Find(IReadOnlyList<PixelRect> ink)
    {
        var (members, rest) = Letters(ink);
        var bodyLines = members.ConvertAll(line => line.ToList());
        var bands = members.ConvertAll(line => new LetterBand(line, letter));
        var (marks, leaders) = DottedRulings.Part(rest, bands, letter);
        MarkJoin.Join(members, marks, bands);
        var strokes = LoneStrokes.Among(marks.Except(members.SelectMany(line => line)), bands, letter).Select(stroke => new InkLine([stroke], stroke, stroke.Y, stroke.Bottom));
        return [.. members.Zip(bodyLines).SelectMany(line => Split(line.First, line.Second)), .. strokes, .. leaders];
    }

    /// <summary>The letters of each line, and what may be marks.</summary>
    private (List<List<PixelRect>> Lines, List<PixelRect> Marks) Letters(IReadOnlyList<PixelRect> ink)
    {
        var bodies = ink.Where(box => box.Height >= SmallestBody * letter).ToList();
        var marks = StackedMarks.Of(bodies, letter);
        bodies.RemoveAll(marks.Contains);
        if (bodies.Count == 0)
            bodies = [.. ink.Where(box => Math.Max(box.Width, box.Height) >= SmallestAlone * letter)]; // a dash that fills a cell
        var rest = ink.Except(bodies).ToList();
        bodies.Sort((a, b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Y.CompareTo(b.Y));
        var lines = Baselines.Find([.. bodies.Select((box, i) => new Glyph(i, new Box(box.X, box.Y, box.Right, box.Bottom), 1, -1))]);
        var members = lines.ConvertAll(line => line.Bases.ConvertAll(placed => bodies[placed.Glyph.CodePoint]));
        rest.AddRange(StrayMarks.Take(members));
        rest.AddRange(StrayMarks.TakeAlone(members, WideGap * letter));
        return (members, rest);
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
        var box = ink.Aggregate((all, next) => all.Union(next));
        var own = bodies.FindAll(body => body.X >= box.X && body.Right <= box.Right);
        if (own.Count == 0)
            return new InkLine(ink, box, box.Y, box.Bottom);
        return new InkLine(ink, box, Median.Of(own.Select(body => body.Y)), Median.Of(own.Select(body => body.Bottom)));
    }
}
