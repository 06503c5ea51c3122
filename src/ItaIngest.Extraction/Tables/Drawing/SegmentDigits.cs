using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables.Drawing;

/// <summary>Draws whole numbers with the seven strokes of a pocket calculator: no font is needed for a label.</summary>
internal static class SegmentDigits
{
    // strokes of the digits 0 to 9, a bit each: top, upper left, upper right, middle, lower left, lower right, bottom
    private static readonly byte[] Strokes = [0b1110111, 0b0100100, 0b1011101, 0b1101101, 0b0101110, 0b1101011, 0b1111011, 0b0100101, 0b1111111, 0b1101111];

    // ends of the strokes on a grid of 1 × 2, from the lowest bit
    private static readonly (int X1, int Y1, int X2, int Y2)[] Lines =
        [(0, 0, 1, 0), (0, 0, 0, 1), (1, 0, 1, 1), (0, 1, 1, 1), (0, 1, 0, 2), (1, 1, 1, 2), (0, 2, 1, 2)];

    /// <summary>Draws the number with its top left corner at the point.</summary>
    /// <param name="size">width of a digit in pixels; it is twice as high</param>
    public static void Draw(Pix picture, int number, int x, int y, int size, Rgb colour, int thickness = 2)
    {
        foreach (var digit in number.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            for (var stroke = 0; stroke < Lines.Length; stroke++)
            {
                if ((Strokes[digit - '0'] & (1 << stroke)) == 0)
                    continue;
                var (x1, y1, x2, y2) = Lines[stroke];
                picture.DrawLine(x + (x1 * size), y + (y1 * size), x + (x2 * size), y + (y2 * size), colour, thickness);
            }
            x += (size * 3 / 2) + thickness;
        }
    }
}
