using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>The connected ink of a page without its rulings, part by part of the page.</summary>
/// <param name="Parts">each part that has any ink, with its ink, parted where lines touch</param>
/// <param name="LetterHeight">height of a usual letter without marks, in pixels</param>
/// <param name="Large">ink that hangs together over several lines</param>
/// <param name="CheckBoxes">boxes to be ticked, and whether they are</param>
/// <param name="Dust">pieces of ink too small to be anything</param>
internal sealed record PageInk(IReadOnlyList<InkPart> Parts, double LetterHeight, LargeInk Large, IReadOnlyList<(PixelRect Box, bool IsTicked)> CheckBoxes, int Dust) : IDisposable
{
    private const double Reach = 4; // points by which rulings are drawn longer, so that the corners of cells close
    private const double SmallestLetter = 3; // points
    private const double LargestLetter = 40;
    private const double UsualLetter = 7;
    private const double DustSide = 0.7;

    /// <summary>Wipes the rulings out of the page and finds what is left.</summary>
    public static PageInk Find(GreyPage page, IReadOnlyList<PixelRect> rulings)
    {
        foreach (var ruling in rulings)
            page.Wipe(ruling.Inflate(2));
        var map = RegionMap.Of(page.Bounds, rulings, page.Pixels(Reach));
        FaintParts.Darken(page, map);
        using var binary = page.ToBinary();
        var letter = WithoutBlots(binary, page);
        var large = LargeInk.Find(binary, letter);
        var all = InkPieces.Find(binary);
        if (large.Boxes.Count > 0)
            all = WithoutLarge(all, large, page, letter);
        var squares = Ocr.CheckBoxes.Find(all, letter);
        if (squares.Count > 0)
            all = WithoutSquares(all, [.. squares.Select(square => square.Piece.Box)], page);
        var dustSide = Math.Max(2, page.Pixels(DustSide));
        var ink = all.Where(piece => piece.Box.Width > dustSide || piece.Box.Height > dustSide).ToList();
        var parts = ink.GroupBy(piece => map.PartAt(piece.Box.X + (piece.Box.Width / 2), piece.Box.Y + (piece.Box.Height / 2))).OrderBy(part => part.Key);
        return new PageInk([.. parts.Select(part => InkPart.Of([.. part], letter, page.Pixels(SmallestLetter)))], letter, large, [.. squares.Select(square => (square.Piece.Box, square.IsTicked))], all.Count - ink.Count);
    }

    public void Dispose() => Large.Dispose();

    /// <summary>Wipes the squares out with what is ticked in them.</summary>
    private static IReadOnlyList<InkPiece> WithoutSquares(IReadOnlyList<InkPiece> all, List<PixelRect> squares, GreyPage page)
    {
        foreach (var square in squares)
            page.Wipe(square.Inflate(2));
        return [.. all.Where(piece => !squares.Exists(square => square.Intersect(piece.Box) == piece.Box))];
    }

    /// <summary>Covers the large ink, but for the text that is read through it.</summary>
    private static IReadOnlyList<InkPiece> WithoutLarge(IReadOnlyList<InkPiece> all, LargeInk large, GreyPage page, double letter)
    {
        var boxes = large.Boxes.ToHashSet();
        var small = all.Where(piece => !boxes.Contains(piece.Box)).ToList();
        var stamped = StampedText.Find([.. all.Where(piece => boxes.Contains(piece.Box))], small, page, letter);
        using var grown = large.Grown(stamped.Text);
        page.Cover(grown);
        foreach (var run in stamped.Rests.SelectMany(piece => piece.Runs))
            page.Wipe(new PixelRect(run.Left - 1, run.Y - 1, run.Right - run.Left + 2, 3));
        large.Settle(stamped.Stamps);
        return [.. small.Except(stamped.Rests), .. stamped.Text];
    }

    /// <summary>Wipes blots out and gives the height of a usual letter.</summary>
    private static double WithoutBlots(Pix binary, GreyPage page)
    {
        var ink = binary.ConnectedComponentBoxes();
        var letter = UsualHeight(ink, page);
        foreach (var blot in Blots.Find(binary, ink, letter))
        {
            binary.DrawBlank(blot);
            page.Wipe(blot.Inflate(2));
        }
        return letter;
    }

    /// <summary>Median of heights, each weighing as much as it is wide, so that marks and dots do not count.</summary>
    private static double UsualHeight(IReadOnlyList<PixelRect> ink, GreyPage page) =>
        Median.Weighted(ink.Where(box => box.Height >= page.Pixels(SmallestLetter) && box.Height <= page.Pixels(LargestLetter) && box.Width <= 3 * box.Height).Select(box => (box.Height, box.Width)))
            ?? page.Pixels(UsualLetter);
}
