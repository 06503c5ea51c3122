using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>The connected ink of a page without its rulings, part by part of the page.</summary>
/// <param name="Parts">boxes of ink in each part that has any</param>
/// <param name="LetterHeight">height of a usual letter without marks, in pixels</param>
/// <param name="Large">ink that hangs together over several lines</param>
/// <param name="Dust">pieces of ink too small to be anything</param>
internal sealed record PageInk(IReadOnlyList<IReadOnlyList<PixelRect>> Parts, double LetterHeight, LargeInk Large, int Dust) : IDisposable
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
        using var binary = page.ToBinary();
        var letter = WithoutBlots(binary, page);
        var large = LargeInk.Find(binary, letter);
        using var small = large.Boxes.Count == 0 ? binary.Copy() : Without(large, binary, page);
        var all = small.ConnectedComponentBoxes();
        var dustSide = Math.Max(2, page.Pixels(DustSide));
        var ink = all.Where(box => box.Width > dustSide || box.Height > dustSide).ToList();
        var parts = ink.GroupBy(box => map.PartAt(box.X + (box.Width / 2), box.Y + (box.Height / 2))).OrderBy(part => part.Key);
        return new PageInk([.. parts.Select(part => (IReadOnlyList<PixelRect>)[.. part])], letter, large, all.Count - ink.Count);
    }

    public void Dispose() => Large.Dispose();

    private static Pix Without(LargeInk large, Pix binary, GreyPage page)
    {
        using var grown = large.Grown();
        page.Cover(grown);
        return large.Without(binary);
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
    private static double UsualHeight(IReadOnlyList<PixelRect> ink, GreyPage page)
    {
        var letters = ink.Where(box => box.Height >= page.Pixels(SmallestLetter) && box.Height <= page.Pixels(LargestLetter) && box.Width <= 3 * box.Height)
            .OrderBy(box => box.Height).ToList();
        var half = letters.Sum(box => (long)box.Width) / 2;
        foreach (var box in letters)
            if ((half -= box.Width) <= 0)
                return box.Height;
        return page.Pixels(UsualLetter);
    }
}
