using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Pages.Pictures;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables.Grids;

/// <summary>
/// Finds straight lines in a page picture: binarised, opened with a long flat and a long narrow brick, so that only
/// lines stay, whose pieces are then put together. Works alike on rendered and scanned pages. Where ink is left over that
/// neither letters nor these lines explain, <see cref="FaintRulings"/> looks closer.
/// </summary>
internal sealed class RulingFinder(GridTolerances tolerances)
{
    // light enough that a hairline, drawn half-and-half over two pixels, still counts; darker than usual shading
    private const int RenderedThreshold = 190;

    // Leptonica evens paper to 200; grain of the paper stays above
    private const int ScannedThreshold = 165;

    private const byte EvenedPaper = 195;

    /// <summary>The lines of an upright picture, in points.</summary>
    /// <param name="picture">8-bit grey, upright</param>
    /// <param name="dpi">its resolution</param>
    /// <param name="scanned">a scan, whose paper is not evenly white</param>
    /// <param name="glyphs">characters of the page if they are known: faint rulings are looked for only then</param>
    public Rulings Find(Pix picture, double dpi, bool scanned, IReadOnlyList<Glyph>? glyphs = null)
    {
        ArgumentNullException.ThrowIfNull(picture);
        using var lightened = ShadedGrounds.LightenDark(picture, scanned, edged: true);
        var page = lightened ?? picture;
        if (!scanned)
            return Find(page, RenderedThreshold, dpi, scanned, glyphs);
        using var light = ShadedGrounds.LightenPale(page);
        using var even = (light ?? page).BackgroundNormalise();
        using var binary = even.Binarise(ScannedThreshold);
        using var edges = ScanEdges.Find(binary);
        if (edges is not null)
            even.DrawMask(edges, EvenedPaper);
        return Find(even, ScannedThreshold, dpi, scanned, glyphs);
    }

    private Rulings Find(Pix grey, int threshold, double dpi, bool scanned, IReadOnlyList<Glyph>? glyphs)
    {
        using var binary = grey.Binarise(threshold);
        var plain = FindBinary(binary, dpi, glyphs);
        return BrokenRulings.Bridge(glyphs is { Count: > 0 } ? new FaintRulings(tolerances, dpi).Add(plain, grey, scanned, glyphs) : plain);
    }

    private Rulings FindBinary(Pix binary, double dpi, IReadOnlyList<Glyph>? glyphs)
    {
        var pieces = new RulingPieces(tolerances, dpi);
        using var flat = binary.OpenHorizontally(pieces.Pixels(tolerances.MinimumHorizontal));
        var boxes = flat.ConnectedComponentBoxes();
        var fill = pieces.Pixels(tolerances.MaximumThickness);
        if (boxes.Any(box => box.Height > fill && box.Width > fill && flat.CountForeground(box) > box.Width * box.Height / 2))
            return FindAroundFills(binary, pieces, fill, glyphs);
        using var narrow = binary.OpenVertically(pieces.Pixels(tolerances.MinimumVertical));
        var horizontal = pieces.Merge(pieces.Horizontal(flat, boxes));
        return new Rulings(horizontal, pieces.Merge(Vertical(pieces, narrow, horizontal, glyphs)));
    }

    /// <summary>Dark areas would swallow the lines that run into them: their edges count, and they are taken out.</summary>
    private Rulings FindAroundFills(Pix binary, RulingPieces pieces, int fill, IReadOnlyList<Glyph>? glyphs)
    {
        using var fills = binary.Open(fill, fill);
        using var grown = fills.Dilate(3, 3);
        using var thin = binary.Subtract(grown);
        using var flat = thin.OpenHorizontally(pieces.Pixels(tolerances.MinimumHorizontal));
        using var narrow = thin.OpenVertically(pieces.Pixels(tolerances.MinimumVertical));
        var edges = pieces.EdgesOf(fills.ConnectedComponentBoxes());
        var horizontal = pieces.Merge(pieces.Horizontal(flat, flat.ConnectedComponentBoxes()).Concat(edges.Horizontal));
        return new Rulings(horizontal, pieces.Merge(Vertical(pieces, narrow, horizontal, glyphs).Concat(edges.Vertical)));
    }

    /// <summary>Upright strokes of letters go out before pieces are put together: one that stands where a column's line is
    /// left off would bridge the rulings above and below it.</summary>
    private static IEnumerable<Ruling> Vertical(RulingPieces pieces, Pix narrow, List<Ruling> horizontal, IReadOnlyList<Glyph>? glyphs) =>
        pieces.Vertical(narrow, narrow.ConnectedComponentBoxes()).Where(piece => !LetterStrokes.IsStroke(piece, glyphs) && !LetterStrokes.Floats(piece, horizontal, glyphs));
}
