using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>
/// Finds the rulings that a plain search misses: dotted, dashed, broken, drawn by hand, lighter than ink, and the edges of
/// shaded cells. Looks at what is left of a page when its letters and its plain rulings are taken out, so that gaps can be
/// closed without making lines of text; most pages have nothing left, and cost no more than that look.
/// </summary>
internal sealed class FaintRulings(GridTolerances tolerances, double dpi)
{
    private const int RenderedLight = 238;
    private const int ScannedLight = 186; // paper evened to 200
    private const double LeastLeft = 25; // square points of ink
    private const double Covered = 0.3; // of a dotted line is ink
    private const double Gap = 6.5; // points between dashes, dots, pieces
    private const double Wobble = 2.2; // points by which a pen strays
    private const double Shortest = 15; // points
    private const double Long = 120; // points; a horizontal line alone
    private const double Meet = 6; // points
    private const double Aside = 2.5; // points
    private const double Beside = 1.2; // points to either side of a line
    private const double Crowded = 0.4; // of its length: what has so much ink beside it is a row of letters
    private const double GroundShare = 0.6; // dark around its box, a letter stands on a shaded ground
    private const double Around = 2; // points
    private const double SmallestLetter = 2.5; // points, both ways; what is smaller may be a dot or a dash
    private const double LargestLetter = 60; // points

    private readonly RulingPieces pieces = new(tolerances, dpi);

    /// <summary>The plain rulings with the faint ones.</summary>
    /// <param name="grey">the page, upright; evened if it is a scan</param>
    public Rulings Add(Rulings plain, Pix grey, bool scanned, IReadOnlyList<Glyph> glyphs)
    {
        using var light = grey.Binarise(scanned ? ScannedLight : RenderedLight);
        if (!scanned && IsExplained(light, plain, glyphs))
            return plain;
        var letters = Letters(light, scanned ? null : glyphs);
        using var rest = light.Without(letters.Concat(Boxes(plain)));
        var fill = pieces.Pixels(tolerances.MaximumThickness);
        using var ground = light.With(letters.Where(box => StandsOnGround(light, box)));
        using var fills = ground.Open(fill, fill);
        using var grown = fills.Dilate(3, 3);
        using var thin = rest.Subtract(grown);
        var areas = fills.ConnectedComponentBoxes();
        var edges = pieces.EdgesOf(areas);
        var known = new Rulings([.. plain.Horizontal, .. edges.Horizontal], [.. plain.Vertical, .. edges.Vertical]);
        var (horizontal, vertical) = (Horizontal(thin, light), Vertical(thin, light));
        return new Rulings(
            pieces.Merge(known.Horizontal.Concat(horizontal.Where(line => line.Length > Long || Ends(line, known.Vertical.Concat(vertical), known.Horizontal)))),
            pieces.Merge(known.Vertical.Concat(vertical.Where(line => Ends(line, known.Horizontal.Concat(horizontal), known.Vertical)))));
    }

    /// <summary>Whether letters and plain rulings are all that is on the page.</summary>
    private bool IsExplained(Pix light, Rulings plain, IReadOnlyList<Glyph> glyphs)
    {
        var letters = glyphs.Where(glyph => glyph.CodePoint > ' ').Select(glyph => Pixels(glyph.Box).Inflate(1));
        using var rest = light.Without(letters.Concat(Boxes(plain)));
        return rest.CountForeground(rest.Bounds) < LeastLeft * dpi / 72 * dpi / 72;
    }

    /// <summary>
    /// Boxes of what may be letters, as high as they are printed: those of a text layer reach over the rulings above and below.
    /// </summary>
    /// <param name="glyphs">where letters are; null in a scan, where OCR takes dotted lines for some</param>
    private List<PixelRect> Letters(Pix light, IReadOnlyList<Glyph>? glyphs)
    {
        int smallest = pieces.Pixels(SmallestLetter), largest = pieces.Pixels(LargestLetter);
        var found = light.ConnectedComponentBoxes().Where(box => Math.Min(box.Width, box.Height) > smallest && Math.Max(box.Width, box.Height) < largest);
        if (glyphs is null)
            return [.. found];
        using var blank = light.Without([light.Bounds]);
        using var read = blank.With(glyphs.Where(glyph => GlyphKind.IsLetterOrDigit(glyph.CodePoint)).Select(glyph => Pixels(glyph.Box).Inflate(1)));
        return [.. found.Where(box => read.CountForeground(new PixelRect(box.X + (box.Width / 2), box.Y + (box.Height / 2), 1, 1)) > 0)];
    }

    /// <summary>
    /// Whether a line ends at crossing lines at both ends, or where a plain piece of the same line begins, as no arc of a
    /// stamp and no stroke of a signature does.
    /// </summary>
    private static bool Ends(Ruling line, IEnumerable<Ruling> crossing, IEnumerable<Ruling> along)
    {
        bool first = false, last = false;
        foreach (var across in crossing)
        {
            if (line.Position < across.Start - Meet || line.Position > across.End + Meet)
                continue;
            var at = across.At(line.Position);
            first |= Math.Abs(at - line.Start) <= Meet;
            last |= Math.Abs(at - line.End) <= Meet;
        }
        foreach (var other in along)
        {
            first |= Math.Abs(other.End - line.Start) <= Meet && Math.Abs(other.At(line.Start) - line.At(line.Start)) <= Aside;
            last |= Math.Abs(other.Start - line.End) <= Meet && Math.Abs(other.At(line.End) - line.At(line.End)) <= Aside;
        }
        return first && last;
    }

    private List<Ruling> Horizontal(Pix rest, Pix page)
    {
        var beside = pieces.Pixels(Beside);
        using var thick = rest.Dilate(1, pieces.Pixels(Wobble));
        using var closed = thick.Close(pieces.Pixels(Gap), 1);
        using var lines = closed.OpenHorizontally(pieces.Pixels(Shortest));
        var boxes = lines.ConnectedComponentBoxes()
            .Where(box => Inked(rest.ForegroundByColumn(box)) > Covered
                && Inked(page.ForegroundByColumn(box with { Y = box.Y - beside, Height = beside })) < Crowded
                && Inked(page.ForegroundByColumn(box with { Y = box.Bottom, Height = beside })) < Crowded);
        return [.. pieces.Horizontal(lines, boxes)];
    }

    private List<Ruling> Vertical(Pix rest, Pix page)
    {
        var beside = pieces.Pixels(Beside);
        using var thick = rest.Dilate(pieces.Pixels(Wobble), 1);
        using var closed = thick.Close(1, pieces.Pixels(Gap));
        using var lines = closed.OpenVertically(pieces.Pixels(Shortest));
        var boxes = lines.ConnectedComponentBoxes()
            .Where(box => Inked(rest.ForegroundByRow(box)) > Covered
                && Inked(page.ForegroundByRow(box with { X = box.X - beside, Width = beside })) < Crowded
                && Inked(page.ForegroundByRow(box with { X = box.Right, Width = beside })) < Crowded);
        return [.. pieces.Vertical(lines, boxes)];
    }

    private bool StandsOnGround(Pix light, PixelRect letter)
    {
        var around = letter.Inflate(pieces.Pixels(Around));
        return light.CountForeground(around) - light.CountForeground(letter) > GroundShare * ((around.Width * around.Height) - (letter.Width * letter.Height));
    }

    /// <summary>Share of the rows or columns that hold ink.</summary>
    private static double Inked(int[] counts) => counts.Length == 0 ? 0 : counts.Count(ink => ink > 0) / (double)counts.Length;

    private IEnumerable<PixelRect> Boxes(Rulings rulings)
    {
        static double Half(Ruling ruling) => (ruling.Thickness / 2) + (Math.Abs(ruling.Slope) * ruling.Length / 2) + 1;
        return rulings.Horizontal.Select(line => Pixels(new Box(line.Start, line.Position - Half(line), line.End, line.Position + Half(line))))
            .Concat(rulings.Vertical.Select(line => Pixels(new Box(line.Position - Half(line), line.Start, line.Position + Half(line), line.End))));
    }

    private PixelRect Pixels(Box box)
    {
        var scale = dpi / 72;
        int left = (int)Math.Floor(box.Left * scale), top = (int)Math.Floor(box.Top * scale);
        return new PixelRect(left, top, (int)Math.Ceiling(box.Right * scale) - left, (int)Math.Ceiling(box.Bottom * scale) - top);
    }
}
