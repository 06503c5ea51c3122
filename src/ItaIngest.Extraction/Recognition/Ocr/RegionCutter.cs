using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Cuts a page along its rulings, so that no line of text is read across two cells, and leaves out what has no ink.
/// </summary>
internal sealed class RegionCutter
{
    private const double Reach = 4; // points by which rulings are drawn longer
    private const double SmallestSide = 5; // points; smaller parts hold no letter
    private const double Margin = 5; // points of white around a part
    private const double LeastInk = 0.4; // square points: less than half a small full stop

    private readonly GreyPage page;
    private readonly RegionMap map;

    private RegionCutter(GreyPage page, RegionMap map) => (this.page, this.map) = (page, map);

    /// <summary>The parts with ink, in the order of their first pixel. Rulings are wiped out of <paramref name="page"/>.</summary>
    public static IEnumerable<PageRegion> Cut(GreyPage page, IReadOnlyList<PixelRect> rulings)
    {
        foreach (var ruling in rulings)
            page.Wipe(ruling.Inflate(2));
        var parts = RegionMap.Of(page.Bounds, rulings, page.Pixels(Reach));
        var cutter = new RegionCutter(page, parts);
        var smallest = page.Pixels(SmallestSide);
        for (var i = 0; i < parts.Boxes.Count; i++)
        {
            var box = parts.Boxes[i].Intersect(page.Bounds);
            if (box.Width >= smallest && box.Height >= smallest && cutter.InkOf(i + 1, box) is { IsEmpty: false } ink)
                yield return cutter.Cut(i + 1, ink, IsEnclosed(parts.Boxes[i], page.Bounds));
        }
    }

    private static bool IsEnclosed(PixelRect box, PixelRect page) =>
        box.X > 0 && box.Y > 0 && box.Right < page.Right && box.Bottom < page.Bottom;

    /// <summary>The box around the ink of a part; empty if there is next to none.</summary>
    private PixelRect InkOf(int part, PixelRect box)
    {
        int left = box.Right, right = box.X, top = box.Bottom, bottom = box.Y, ink = 0;
        for (var y = box.Y; y < box.Bottom; y++)
        {
            var row = page.Row(y);
            for (var x = box.X; x < box.Right; x++)
            {
                if (row[x] >= GreyPage.Ink || map.PartAt(x, y) != part)
                    continue;
                ink++;
                (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
            }
        }
        var pixelsPerPoint = page.Dpi / 72;
        return ink < LeastInk * pixelsPerPoint * pixelsPerPoint ? default : new PixelRect(left, top, right - left + 1, bottom - top + 1);
    }

    private PageRegion Cut(int part, PixelRect ink, bool enclosed)
    {
        var margin = page.Pixels(Margin);
        var (width, height) = (ink.Width + (2 * margin), ink.Height + (2 * margin));
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(GreyPage.White);
        for (var y = 0; y < height; y++)
        {
            var from = ink.Y - margin + y;
            if (from < 0 || from >= page.Height)
                continue;
            var source = page.Row(from);
            var target = pixels.AsSpan(y * width, width);
            for (var x = 0; x < width; x++)
            {
                var at = ink.X - margin + x;
                if (at >= 0 && at < page.Width && map.PartAt(at, from) is var found && (found == part || found == 0))
                    target[x] = source[at];
            }
        }
        return new PageRegion(ink, Pix.FromGrey(pixels, width, height, width, page.Dpi), margin, enclosed);
    }
}
