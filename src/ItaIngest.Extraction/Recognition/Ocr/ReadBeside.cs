using ItaIngest.Native;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// A figure or two alone in a picture give the network nothing to go by: it was taught lines. A short text that was not
/// read surely is read once more beside what stands next to it in its row, a space apart.
/// </summary>
internal static class ReadBeside
{
    private const double Short = 6; // letter heights
    private const double Doubtful = 0.93; // mean probability
    private const double Better = 0.02;
    private const double SameRow = 0.5; // share of the lower line's height
    private const double LongestNeighbour = 25; // letter heights; more only costs time
    private const double Space = 0.6; // letter heights between the two crops, which have margins

    /// <summary>Whether a line is to be read so.</summary>
    public static bool IsDoubtful(InkLine line, OcrResult read, double letter) =>
        line.Ink.Count > 0 && line.Box.Width <= Short * letter && Sureness.Of(read.Lines) is { Symbols: > 0, Mean: < Doubtful };

    /// <summary>The line next to it in its row, or null.</summary>
    public static InkLine? Neighbour(InkLine line, IReadOnlyList<InkLine> lines, double letter)
    {
        InkLine? nearest = null;
        foreach (var other in lines)
        {
            if (other == line || other.IsLeader || other.Ink.Count < 2 || other.Box.Width > LongestNeighbour * letter || !IsBeside(line.Box, other.Box))
                continue;
            if (nearest is null || Apart(line.Box, other.Box) < Apart(line.Box, nearest.Box))
                nearest = other;
        }
        return nearest;
    }

    /// <summary>What is read of a line's crop when it stands beside another, as if it had been read alone.</summary>
    public static OcrResult Read(LineCrop line, LineCrop neighbour, double letter, double dpi, Func<Pix, OcrResult> recognise)
    {
        var isFirst = line.Box.X < neighbour.Box.X;
        var (left, right) = isFirst ? (line, neighbour) : (neighbour, line);
        var space = (int)(Space * letter);
        int top = Math.Min(left.Box.Y, right.Box.Y), height = Math.Max(left.Box.Bottom, right.Box.Bottom) - top, width = left.Box.Width + space + right.Box.Width;
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(GreyPage.White);
        Copy(left, pixels, width, 0, left.Box.Y - top);
        Copy(right, pixels, width, left.Box.Width + space, right.Box.Y - top);
        using var both = Pix.FromGrey(pixels, width, height, width, dpi);
        var read = recognise(both);
        var middle = left.Box.Width + (space / 2);
        var shift = isFirst ? 0 : left.Box.Width + space;
        return new OcrResult(
        [
            .. read.Lines.Select(found => new OcrLine(
                [.. found.Symbols.Where(symbol => symbol.Box.X + (symbol.Box.Width / 2) < middle == isFirst).Select(symbol => symbol with { Box = symbol.Box with { X = symbol.Box.X - shift } })],
                found.Box, found.Baseline)),
        ]);
    }

    /// <summary>Whether the second reading is the surer one.</summary>
    public static bool IsBetter(OcrResult second, OcrResult first) =>
        Sureness.Of(second.Lines) is { Symbols: > 0 } now && now.Mean > Sureness.Of(first.Lines).Mean + Better;

    private static bool IsBeside(in PixelRect one, in PixelRect other) =>
        Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Y, other.Y) > SameRow * Math.Min(one.Height, other.Height) && (other.X >= one.Right || other.Right <= one.X);

    private static int Apart(in PixelRect one, in PixelRect other) => Math.Max(one.X - other.Right, other.X - one.Right);

    private static void Copy(LineCrop crop, byte[] pixels, int stride, int x, int y)
    {
        var grey = crop.Picture.CopyGrey();
        for (var row = 0; row < crop.Box.Height; row++)
            grey.AsSpan(row * crop.Box.Width, crop.Box.Width).CopyTo(pixels.AsSpan(((y + row) * stride) + x));
    }
}
