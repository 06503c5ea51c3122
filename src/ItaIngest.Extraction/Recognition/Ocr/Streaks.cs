using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Takes streaks out of a scan: dirt on the glass of a sheet-fed scanner, or a worn copier drum, draws a thin line exactly
/// along one side of the picture from margin to margin, through all that is printed. Left in, it is a ruling and parts
/// the page. A table's rulings end before the white of the margin does.
/// </summary>
internal static class Streaks
{
    private const double Widest = 1.3; // points
    private const int Darker = 14; // shades than on both sides of it; the grain of paper seldom is
    private const int Bands = 64;
    private const double InBand = 0.3; // of the rows of a band; letters cross a streak and hide it
    private const double InPage = 0.75; // of the bands
    private const double Margin = 7; // points at the edge of the picture
    private const double Printed = 0.03; // of a margin; what is white has less ink
    private const byte Ink = 128;
    private const int Step = 2; // of the rows one in so many is looked at

    /// <summary>A picture without streaks; disposes <paramref name="grey"/> where there were some, and returns it where not.</summary>
    /// <param name="grey">8 bit, as it was scanned</param>
    public static Pix Without(Pix grey)
    {
        int width = grey.Width, height = grey.Height, margin = (int)(Margin * grey.Dpi / 72);
        var reach = Math.Max(2, (int)Math.Ceiling(Widest * grey.Dpi / 72));
        if (Math.Min(width, height) < Math.Max(Bands * Step * 2, 4 * margin))
            return grey;
        var pixels = grey.CopyGrey();
        var upright = InMargins(pixels.AsSpan(0, margin * width), pixels.AsSpan((height - margin) * width), width, reach);
        var cleaned = upright is not null && Clean(pixels, width, upright, reach);
        if (InMargins(Turned(pixels, width, 0, margin), Turned(pixels, width, width - margin, width), height, reach) is { } lying)
        {
            var turned = Turned(pixels, width, 0, width);
            if (Clean(turned, height, lying, reach))
                (pixels, cleaned) = (Turned(turned, height, 0, height), true);
        }
        if (!cleaned)
            return grey;
        using (grey)
            return Pix.FromGrey(pixels, width, height, width, grey.Dpi);
    }

    /// <summary>Takes the streaks out and says whether there were any.</summary>
    /// <param name="possible">columns with a streak in a margin</param>
    private static bool Clean(Span<byte> pixels, int width, bool[] possible, int reach)
    {
        var height = pixels.Length / width;
        var bands = new int[width];
        var rows = new int[width];
        for (var band = 0; band < Bands; band++)
        {
            int from = height * band / Bands, to = height * (band + 1) / Bands;
            Count(pixels[(from * width)..(to * width)], width, reach, rows);
            for (var x = 0; x < width; x++)
                if (rows[x] * Step >= InBand * (to - from))
                    bands[x]++;
        }
        var found = false;
        for (var x = 0; x < width; x++)
        {
            if (!possible[x] || bands[x] < InPage * Bands)
                continue;
            var left = x;
            while (x < width && possible[x] && bands[x] >= InPage * Bands)
                x++;
            Bridge(pixels, width, left - 2, x + 1);
            found = true;
        }
        return found;
    }

    /// <summary>The columns with a streak in a margin that has nothing printed in it; null if there are none.</summary>
    private static bool[]? InMargins(ReadOnlySpan<byte> first, ReadOnlySpan<byte> last, int width, int reach)
    {
        var marked = new bool[width];
        var rows = new int[width];
        Mark(first, width, reach, rows, marked);
        Mark(last, width, reach, rows, marked);
        return marked.Contains(true) ? marked : null;
    }

    private static void Mark(ReadOnlySpan<byte> strip, int width, int reach, int[] rows, bool[] marked)
    {
        var ink = 0;
        foreach (var pixel in strip)
            ink += pixel < Ink ? 1 : 0;
        if (ink > Printed * strip.Length)
            return;
        Count(strip, width, reach, rows);
        for (var x = 0; x < width; x++)
            marked[x] |= rows[x] * Step >= InBand * (strip.Length / width);
    }

    /// <summary>In how many of the rows looked at a column is darker than both sides of a streak there would be.</summary>
    private static void Count(ReadOnlySpan<byte> pixels, int width, int reach, int[] rows)
    {
        Array.Clear(rows);
        for (var y = 0; y < pixels.Length / width; y += Step)
        {
            var row = pixels.Slice(y * width, width);
            for (var x = reach; x < width - reach; x++)
                if (row[x] + Darker < row[x - reach] && row[x] + Darker < row[x + reach])
                    rows[x]++;
        }
    }

    /// <summary>Draws each row through between two columns, so that a letter the streak crosses stays whole.</summary>
    private static void Bridge(Span<byte> pixels, int width, int left, int right)
    {
        (left, right) = (Math.Max(0, left), Math.Min(width - 1, right));
        for (var y = 0; y < pixels.Length / width; y++)
        {
            var row = pixels.Slice(y * width, width);
            for (var x = left + 1; x < right; x++)
                row[x] = (byte)(row[left] + ((row[right] - row[left]) * (x - left) / (right - left)));
        }
    }

    /// <summary>Some columns as rows.</summary>
    private static byte[] Turned(ReadOnlySpan<byte> pixels, int width, int from, int to)
    {
        var height = pixels.Length / width;
        var turned = new byte[(to - from) * height];
        for (var y = 0; y < height; y++)
            for (var x = from; x < to; x++)
                turned[((x - from) * height) + y] = pixels[(y * width) + x];
        return turned;
    }
}
