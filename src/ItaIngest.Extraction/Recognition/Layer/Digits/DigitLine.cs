using ItaIngest.Core.Geometry;
using ItaIngest.Extraction.Recognition.Layer.Comparison;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Layer.Digits;

/// <summary>Digits cut out of pages and set side by side on one line, so that one look of OCR tells about all of them.</summary>
internal sealed class DigitLine
{
    private const int Gap = 5;
    private const int Margin = 8;
    private const byte Ink = 170;
    private const byte White = 255;

    private readonly List<(DigitSample Digit, byte[] Rows, int Width, int Height)> cuts = [];

    /// <summary>Cuts a digit out of the picture of its page; one whose place is blank is left out.</summary>
    /// <param name="digit">of that page</param>
    /// <param name="pixels">8-bit grey</param>
    /// <param name="width">of the picture</param>
    /// <param name="dpi">of the picture</param>
    public void Add(DigitSample digit, byte[] pixels, int width, double dpi)
    {
        var (scale, box) = (dpi / 72, digit.Glyph.Box);
        int left = Math.Clamp((int)Math.Round(box.Left * scale), 0, width - 1), right = Math.Clamp((int)Math.Round(box.Right * scale), left + 1, width);
        int top = Math.Clamp((int)(box.Top * scale), 0, (pixels.Length / width) - 1), bottom = Math.Clamp((int)(box.Bottom * scale), top + 1, pixels.Length / width);
        var (first, last) = MainRows(pixels, width, left, right, top, bottom);
        if (last < first)
            return;
        var rows = new byte[(last - first + 1) * (right - left)];
        for (var y = first; y <= last; y++)
            pixels.AsSpan((y * width) + left, right - left).CopyTo(rows.AsSpan((y - first) * (right - left)));
        cuts.Add((digit, rows, right - left, last - first + 1));
    }

    /// <summary>The line as a picture, and where each digit stands on it, in pixels; null if there is none.</summary>
    public (Pix Picture, SlotLine Line)? Draw()
    {
        if (cuts.Count == 0)
            return null;
        int width = (2 * Margin) + cuts.Sum(cut => cut.Width + Gap), highest = cuts.Max(cut => cut.Height), height = highest + (2 * Margin);
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(White);
        var slots = new List<Slot>();
        var x = Margin;
        foreach (var (digit, rows, w, h) in cuts)
        {
            for (var y = 0; y < h; y++)
                rows.AsSpan(y * w, w).CopyTo(pixels.AsSpan(((height - Margin - h + y) * width) + x));
            var glyph = digit.Glyph with { Box = new Box(x, Margin, x + w, height - Margin) };
            slots.Add(new Slot(glyph, glyph.CodePoint));
            x += w + Gap;
        }
        var line = new SlotLine(slots, new Box(Margin, Margin, width - Margin, height - Margin), Math.Max(1, cuts.Average(cut => cut.Width)));
        return (Pix.FromGrey(pixels, width, height, width, 200), line);
    }

    /// <summary>The digits that were cut, in the order of the line.</summary>
    public IReadOnlyList<DigitSample> Digits => cuts.ConvertAll(cut => cut.Digit);

    /// <summary>Rows of the largest piece of ink: what reaches in from other lines is left out.</summary>
    private static (int First, int Last) MainRows(byte[] pixels, int width, int left, int right, int top, int bottom)
    {
        var (best, most, first, ink) = ((1, 0), 0, -1, 0);
        for (var y = top; y <= bottom; y++)
        {
            var dark = 0;
            if (y < bottom)
                foreach (var pixel in pixels.AsSpan((y * width) + left, right - left))
                    dark += pixel < Ink ? 1 : 0;
            if (dark > 0)
            {
                first = first < 0 ? y : first;
                ink += dark;
            }
            else if (first >= 0)
            {
                if (ink > most)
                    (best, most) = ((first, y - 1), ink);
                (first, ink) = (-1, 0);
            }
        }
        return best;
    }
}
