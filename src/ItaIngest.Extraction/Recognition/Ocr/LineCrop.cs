using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// A line cut out of the page with a small margin, as the network was taught to see it: what reaches in from the lines
/// above and below is painted white, stroke by stroke, since in tight print it stands in one box with marks of the line.
/// </summary>
internal sealed record LineCrop(InkLine Line, PixelRect Box, Pix Picture) : IDisposable
{
    private const int Margin = 4; // pixels
    private const double Low = 0.75; // letter heights
    private const double LineHeight = 1.5;
    private const double Blur = 0.45; // points

    /// <param name="page">without rulings</param>
    /// <param name="line">to cut</param>
    /// <param name="pieces">ink of the page, the line's with it</param>
    /// <param name="letter">height of a usual letter; a lone dash gets white above and below it, or it would be blown up to a letter</param>
    /// <param name="white">pixels to add over and under it</param>
    public static LineCrop Cut(GreyPage page, InkLine line, IEnumerable<InkPiece> pieces, double letter, int white = 0)
    {
        var box = line.Box.Inflate(Margin);
        box = new PixelRect(box.X, box.Y - white, box.Width, box.Height + (2 * white));
        if (line.Box.Height < Low * letter)
        {
            var around = (int)(((LineHeight * letter) - line.Box.Height) / 2);
            box = new PixelRect(box.X, line.Box.Y - around, box.Width, line.Box.Height + (2 * around));
        }
        var pixels = page.Cut(box);
        foreach (var cut in line.Cut.Select(cut => cut.Inflate(1).Intersect(box.Intersect(page.Bounds))))
            for (var y = cut.Y; y < cut.Bottom; y++)
                page.UncoveredRow(y).Slice(cut.X, cut.Width).CopyTo(pixels.AsSpan(((y - box.Y) * box.Width) + cut.X - box.X));
        Whiten(pixels, box, line, pieces, Math.Max(1, page.Pixels(Blur)));
        return new LineCrop(line, box, Pix.FromGrey(pixels, box.Width, box.Height, box.Width, page.Dpi));
    }

    /// <summary>Paints the ink of other lines white, and the blur around it where none of the line's own stands.</summary>
    private static void Whiten(Span<byte> pixels, PixelRect box, InkLine line, IEnumerable<InkPiece> pieces, int blur)
    {
        var own = line.Ink.ToHashSet();
        var near = pieces.Where(piece => !piece.Box.Inflate(blur).Intersect(box).IsEmpty).ToLookup(piece => own.Contains(piece.Box));
        if (!near[false].Any())
            return;
        var keep = new bool[pixels.Length];
        foreach (var run in near[true].SelectMany(piece => piece.Runs))
            foreach (var (start, length) in Around(run, box, blur))
                keep.AsSpan(start, length).Fill(true);
        foreach (var shared in line.Shared.Select(shared => shared.Intersect(box)))
            for (var y = shared.Y; y < shared.Bottom; y++)
                keep.AsSpan(((y - box.Y) * box.Width) + shared.X - box.X, shared.Width).Fill(true);
        foreach (var run in near[false].SelectMany(piece => piece.Runs))
            foreach (var (start, length) in Around(run, box, blur))
                for (var i = start; i < start + length; i++)
                    if (!keep[i])
                        pixels[i] = GreyPage.White;
    }

    /// <summary>Where a run with its blur lies in the rows of the picture.</summary>
    private static IEnumerable<(int Start, int Length)> Around(InkRun run, PixelRect box, int blur)
    {
        int left = Math.Max(run.Left - blur, box.X), right = Math.Min(run.Right + blur, box.Right);
        for (var y = Math.Max(run.Y - blur, box.Y); left < right && y <= Math.Min(run.Y + blur, box.Bottom - 1); y++)
            yield return (((y - box.Y) * box.Width) + left - box.X, right - left);
    }

    public void Dispose() => Picture.Dispose();
}
