namespace ItaIngest.Native.Leptonica;

public sealed partial class Pix
{
    private const int Shades = 256;

    /// <summary>How many pixels have each shade, from 0 (black) to 255. 8 bit only.</summary>
    public int[] CountShades()
    {
        RequireDepth(8, nameof(CountShades));
        // a table for each byte of a word: neighbours are mostly alike, and adding to one number again waits for the last time
        Span<int> counts = stackalloc int[4 * Shades];
        counts.Clear();
        var words = Words();
        for (var y = 0; y < Height; y++)
        {
            var row = words.Slice(y * WordsPerLine, WordsPerLine);
            foreach (var word in row[..(Width / 4)])
            {
                counts[(int)(word & 0xFF)]++;
                counts[Shades + (int)((word >> 8) & 0xFF)]++;
                counts[(2 * Shades) + (int)((word >> 16) & 0xFF)]++;
                counts[(3 * Shades) + (int)(word >> 24)]++;
            }
            for (var x = Width / 4 * 4; x < Width; x++)
                counts[Shade(row[x / 4], x)]++;
        }
        GC.KeepAlive(this);
        var all = new int[Shades];
        for (var i = 0; i < counts.Length; i++)
            all[i % Shades] += counts[i];
        return all;
    }

    /// <summary>
    /// Whether a square of this side may stand somewhere that is darker than a shade all over; told without looking at each
    /// pixel: any such square covers one of the places so far apart, and at least half of its side away from there into one
    /// of four directions. 8 bit only.
    /// </summary>
    /// <param name="shade">1 to 255; what is below counts as dark</param>
    /// <param name="side">pixels, at least 2</param>
    public bool MayHoldDarkSquare(int shade, int side)
    {
        RequireDepth(8, nameof(MayHoldDarkSquare));
        var half = side / 2;
        var words = Words();
        for (var y = 0; y < Height; y += side)
        {
            for (var x = 0; x < Width; x += side)
            {
                if (Shade(words[(y * WordsPerLine) + (x / 4)], x) < shade
                    && (IsDark(words, x, y) || IsDark(words, x - half + 1, y) || IsDark(words, x, y - half + 1) || IsDark(words, x - half + 1, y - half + 1)))
                    return true;
            }
        }

        GC.KeepAlive(this);
        return false;

        bool IsDark(ReadOnlySpan<uint> words, int left, int top)
        {
            if (left < 0 || top < 0 || left + half > Width || top + half > Height)
                return false;
            for (var y = top; y < top + half; y++)
            {
                var row = words.Slice(y * WordsPerLine, WordsPerLine);
                for (var x = left; x < left + half; x++)
                {
                    if (Shade(row[x / 4], x) >= shade)
                        return false;
                }
            }

            return true;
        }
    }

    /// <summary>The shade of the pixel in this column, from the word that holds it.</summary>
    private static int Shade(uint word, int x) => (int)(word >> (24 - (8 * (x % 4)))) & 0xFF;
}
