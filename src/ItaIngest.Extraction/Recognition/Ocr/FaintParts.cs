using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Makes what is printed in a frame as dark as print usually is where it is lighter than the rest of the page: the text of a
/// receipt stamp, in colour or pale, whose thin strokes fall to pieces at the shade that divides ink from paper. The page
/// as a whole has been darkened by <see cref="FaintInk"/>.
/// </summary>
internal static class FaintParts
{
    private const double Largest = 0.1; // of the page, all together: more is no stamp but how the page is printed, as the cells of a table
    private const int Few = 4; // framed parts: the stamp may be the half of them
    private const int Lighter = 20; // shades than the usual part; cells of one table differ by less
    private const int Faint = FaintInk.Faint + 30; // shades; the grain of a scan has less
    private const int Palest = 180; // what is paler shows through from the other side
    private const double Highest = 30; // points; letters with their marks are lower
    private const double Tallest = 0.85; // of the frame; strokes of a seal that lies over a cell reach from ruling to ruling
    private const double MostInk = 0.2; // of its area; more is a ground, no print
    private const int Edge = 200; // darker than this hangs together, however pale
    private const double Smallest = 7; // points; what is lower holds no line

    /// <summary>Darkens them on the page.</summary>
    /// <param name="page">without rulings</param>
    /// <param name="map">the page divided by its rulings</param>
    public static void Darken(GreyPage page, RegionMap map)
    {
        var printed = new List<(int Part, PixelRect Box, int Ink)>();
        for (var part = 1; part <= map.Boxes.Count; part++)
        {
            var box = map.Boxes[part - 1].Intersect(page.Bounds);
            if (Math.Min(box.Width, box.Height) >= page.Pixels(Smallest) && InkOf(page, map, part, box) is { } ink)
                printed.Add((part, box, ink));
        }
        if (printed.Count == 0)
            return;
        var usual = Median.Of(printed.Select(part => (double)part.Ink));
        var pale = printed.FindAll(part => AreaOf(part.Box) <= Largest * AreaOf(page.Bounds) && part.Ink is >= Faint and <= Palest
            && (printed.Count < Few || part.Ink >= usual + Lighter) && IsPrint(page, part.Box));
        if (pale.Sum(part => AreaOf(part.Box)) > Largest * AreaOf(page.Bounds))
            return;
        foreach (var (part, box, ink) in pale)
        {
            var shades = FaintInk.Darker(ink, GreyPage.White);
            foreach (var (y, left, right) in Stretches(map, part, box))
                foreach (ref var pixel in page.Row(y)[left..right])
                    pixel = shades[pixel];
        }
    }

    private static double AreaOf(PixelRect box) => (double)box.Width * box.Height;

    /// <summary>Whether all ink in a box is as low as letters are: a seal or a signature that lies over a cell is no print in it.</summary>
    private static bool IsPrint(GreyPage page, PixelRect box)
    {
        using var grey = Pix.FromGrey(page.Cut(box), box.Width, box.Height, box.Width, page.Dpi);
        using var binary = grey.Binarise(Edge);
        return binary.ConnectedComponentBoxes().All(ink => ink.Height <= page.Pixels(Highest) && ink.Height <= Tallest * box.Height);
    }

    /// <summary>The shade of its strokes, or null where there are none.</summary>
    private static int? InkOf(GreyPage page, RegionMap map, int part, PixelRect box)
    {
        var (counts, all) = (new int[256], 0);
        foreach (var (y, left, right) in Stretches(map, part, box))
        {
            all += right - left;
            foreach (var shade in page.Row(y)[left..right])
                counts[shade]++;
        }
        return FaintInk.CountOfInk(counts, GreyPage.White) <= MostInk * all ? FaintInk.ShadeOfStrokes(counts, GreyPage.White) : null;
    }

    private static IEnumerable<InkRun> Stretches(RegionMap map, int part, PixelRect box)
    {
        for (var y = box.Y; y < box.Bottom; y++)
        {
            for (var x = box.X; x < box.Right; x += RegionMap.Block)
            {
                var left = x;
                while (x < box.Right && map.PartAt(x, y) == part)
                    x += RegionMap.Block;
                if (x > left)
                    yield return new InkRun(y, left, Math.Min(x, box.Right));
            }
        }
    }
}
