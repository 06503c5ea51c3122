using System.Numerics;
using System.Runtime.InteropServices;

namespace ItaIngest.Native.Leptonica;

/// <summary>
/// Openings with a brick one pixel wide, on 1-bit rows of 32-bit words with the leftmost pixel in the highest bit.
/// Leptonica's take 4 ms for an A4 page at 150 dpi and a brick of 60; these take a fifth of one.
/// </summary>
internal static class Runs
{
    /// <summary>Copies the runs of at least <paramref name="minimum"/> foreground pixels into an empty row.</summary>
    public static void KeepLong(ReadOnlySpan<uint> row, Span<uint> target, int width, int minimum)
    {
        if (!MayHold(row, minimum))
            return;
        for (var x = Find(row, 0, width, flip: 0); x < width;)
        {
            var end = Find(row, x, width, flip: uint.MaxValue);
            if (end - x >= minimum)
                Fill(target, x, end);
            x = Find(row, end, width, flip: 0);
        }
    }

    /// <summary>
    /// Opens all columns at once, in place. Erosion and dilation by a run of n take log n passes, each doubling the reach;
    /// rows follow each other, so that a pass is one loop over all words.
    /// </summary>
    public static void OpenColumns(Span<uint> words, int line, int minimum)
    {
        for (var reach = 1; reach < minimum;)
        {
            var step = Math.Min(reach, minimum - reach);
            AndBelow(words, step * line);
            reach += step;
        }
        for (var reach = 1; reach < minimum;)
        {
            var step = Math.Min(reach, minimum - reach);
            OrAbove(words, step * line);
            reach += step;
        }
    }

    // a run of 63 holds a whole word, one of 15 a whole byte, wherever it starts; most rows of a page hold neither
    private static bool MayHold(ReadOnlySpan<uint> row, int minimum) => minimum switch
    {
        >= 63 => row.Contains(uint.MaxValue),
        >= 15 => MemoryMarshal.AsBytes(row).Contains(byte.MaxValue),
        _ => true,
    };

    /// <summary>The first foreground pixel (background if flipped) from x on, or the width.</summary>
    private static int Find(ReadOnlySpan<uint> row, int x, int width, uint flip)
    {
        if (x >= width)
            return width;
        var index = x / 32;
        var word = (row[index] ^ flip) & (uint.MaxValue >> (x % 32));
        while (word == 0 && ++index < row.Length)
            word = row[index] ^ flip;
        return word == 0 ? width : Math.Min(width, (index * 32) + BitOperations.LeadingZeroCount(word));
    }

    /// <summary>Makes a stretch of a row foreground or background.</summary>
    public static void Paint(Span<uint> row, int x, int end, bool foreground)
    {
        if (end <= x)
            return;
        int first = x / 32, last = (end - 1) / 32;
        uint head = uint.MaxValue >> (x % 32), tail = uint.MaxValue << (31 - ((end - 1) % 32));
        for (var i = first; i <= last; i++)
        {
            var mask = (i == first ? head : uint.MaxValue) & (i == last ? tail : uint.MaxValue);
            row[i] = foreground ? row[i] | mask : row[i] & ~mask;
        }
    }

    private static void Fill(Span<uint> row, int x, int end) => Paint(row, x, end, foreground: true);

    // each word becomes what it shares with the one so many words on; upward order reads only words not yet changed
    private static void AndBelow(Span<uint> words, int offset)
    {
        var count = Math.Max(0, words.Length - offset);
        var i = 0;
        for (; i <= count - Vector<uint>.Count; i += Vector<uint>.Count)
            (new Vector<uint>(words[i..]) & new Vector<uint>(words[(i + offset)..])).CopyTo(words[i..]);
        for (; i < count; i++)
            words[i] &= words[i + offset];
        words[count..].Clear();
    }

    // the mirror image: downward order
    private static void OrAbove(Span<uint> words, int offset)
    {
        var i = words.Length - Vector<uint>.Count;
        for (; i >= offset; i -= Vector<uint>.Count)
            (new Vector<uint>(words[i..]) | new Vector<uint>(words[(i - offset)..])).CopyTo(words[i..]);
        for (i += Vector<uint>.Count - 1; i >= offset; i--)
            words[i] |= words[i - offset];
    }
}
