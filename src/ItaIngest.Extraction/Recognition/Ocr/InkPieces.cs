using System.Runtime.InteropServices;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>Finds the ink of a page that hangs together by sides or corners, with its pixels, in one pass over the rows.</summary>
internal static class InkPieces
{
    private const byte Foreground = 0; // a 1-bit picture as grey

    /// <param name="binary">1 bit</param>
    public static IReadOnlyList<InkPiece> Find(Pix binary)
    {
        var runs = new List<InkRun>();
        var pixels = binary.CopyGrey();
        for (var y = 0; y < binary.Height; y++)
            AddRow(pixels.AsSpan(y * binary.Width, binary.Width), y, runs);
        return Of(runs);
    }

    /// <summary>The pieces that some ink makes.</summary>
    /// <param name="runs">row by row, from left to right</param>
    public static IReadOnlyList<InkPiece> Of(List<InkRun> runs)
    {
        var all = CollectionsMarshal.AsSpan(runs);
        var parents = new int[all.Length];
        for (var i = 0; i < parents.Length; i++)
            parents[i] = i;
        int above = 0, first = 0;
        while (first < all.Length)
        {
            var end = first;
            while (end < all.Length && all[end].Y == all[first].Y)
                end++;
            Join(all[..end], parents, above, first);
            (above, first) = (first, end);
        }
        return [.. Enumerable.Range(0, runs.Count).GroupBy(i => Root(parents, i)).Select(piece => InkPiece.Of([.. piece.Select(i => runs[i])]))];
    }

    private static void AddRow(ReadOnlySpan<byte> row, int y, List<InkRun> runs)
    {
        var x = 0;
        while (row[x..].IndexOf(Foreground) is >= 0 and var white)
        {
            var left = x + white;
            var length = row[left..].IndexOfAnyExcept(Foreground);
            x = length < 0 ? row.Length : left + length;
            runs.Add(new InkRun(y, left, x));
        }
    }

    /// <summary>Joins the runs of the last row with those of the row above that they touch.</summary>
    /// <param name="above">the first run of the row above</param>
    /// <param name="first">the first of the last row</param>
    private static void Join(ReadOnlySpan<InkRun> runs, Span<int> parents, int above, int first)
    {
        if (first == runs.Length || above == first || runs[above].Y != runs[first].Y - 1)
            return;
        for (int i = first, j = above; i < runs.Length && j < first;)
        {
            if (runs[i].Left <= runs[j].Right && runs[j].Left <= runs[i].Right)
                Join(parents, i, j);
            if (runs[i].Right < runs[j].Right)
                i++;
            else
                j++;
        }
    }

    private static void Join(Span<int> parents, int a, int b)
    {
        (a, b) = (Root(parents, a), Root(parents, b));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(Span<int> parents, int i)
    {
        while (parents[i] != i)
            i = parents[i] = parents[parents[i]];
        return i;
    }
}
