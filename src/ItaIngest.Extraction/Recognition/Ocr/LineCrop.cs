using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// A line cut out of the page with a small margin, as the network was taught to see it: what reaches in from the lines
/// above and below is painted white.
/// </summary>
internal sealed record LineCrop(InkLine Line, PixelRect Box, Pix Picture) : IDisposable
{
    private const int Margin = 4; // pixels
    private const double Low = 0.75; // letter heights
    private const double LineHeight = 1.5;

    /// <param name="page">without rulings</param>
    /// <param name="line">to cut</param>
    /// <param name="others">ink of other lines near it</param>
    /// <param name="letter">height of a usual letter; a lone dash gets white above and below it, or it would be blown up to a letter</param>
    public static LineCrop Cut(GreyPage page, InkLine line, IEnumerable<PixelRect> others, double letter)
    {
        var box = line.Box.Inflate(Margin);
        if (line.Box.Height < Low * letter)
        {
            var white = (int)(((LineHeight * letter) - line.Box.Height) / 2);
            box = new PixelRect(box.X, line.Box.Y - white, box.Width, line.Box.Height + (2 * white));
        }
        var pixels = new byte[box.Width * box.Height];
        pixels.AsSpan().Fill(GreyPage.White);
        var inside = box.Intersect(page.Bounds);
        for (var y = inside.Y; y < inside.Bottom; y++)
            page.Row(y).Slice(inside.X, inside.Width).CopyTo(pixels.AsSpan(((y - box.Y) * box.Width) + inside.X - box.X));
        foreach (var cut in line.Cut.Select(cut => cut.Inflate(1).Intersect(inside)))
            for (var y = cut.Y; y < cut.Bottom; y++)
                page.UncoveredRow(y).Slice(cut.X, cut.Width).CopyTo(pixels.AsSpan(((y - box.Y) * box.Width) + cut.X - box.X));
        foreach (var other in others)
        {
            var overlap = other.Inflate(1).Intersect(inside);
            if (!overlap.IsEmpty && !line.Ink.Contains(other))
                for (var y = overlap.Y; y < overlap.Bottom; y++)
                    pixels.AsSpan(((y - box.Y) * box.Width) + overlap.X - box.X, overlap.Width).Fill(GreyPage.White);
        }
        return new LineCrop(line, box, Pix.FromGrey(pixels, box.Width, box.Height, box.Width, page.Dpi));
    }

    public void Dispose() => Picture.Dispose();
}
