using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>Ink that hangs together, pixel by pixel: what belongs to one line can be told from what stands in the same box.</summary>
/// <param name="Box">around it, in pixels</param>
/// <param name="Runs">from top to bottom</param>
internal sealed record InkPiece(PixelRect Box, IReadOnlyList<InkRun> Runs)
{
    /// <param name="runs">at least one, from top to bottom</param>
    public static InkPiece Of(IReadOnlyList<InkRun> runs)
    {
        int left = runs[0].Left, right = runs[0].Right;
        foreach (var run in runs)
            (left, right) = (Math.Min(left, run.Left), Math.Max(right, run.Right));
        return new InkPiece(new PixelRect(left, runs[0].Y, right - left, runs[^1].Y + 1 - runs[0].Y), runs);
    }

    /// <summary>Pixels in each row of the box.</summary>
    public int[] Rows()
    {
        var rows = new int[Box.Height];
        foreach (var run in Runs)
            rows[run.Y - Box.Y] += run.Right - run.Left;
        return rows;
    }

    /// <summary>What is above a row, and the rest; both have ink.</summary>
    /// <param name="y">a row of the page, below the first of the piece</param>
    public (InkPiece Above, InkPiece Below) CutAt(int y) => (Of([.. Runs.Where(run => run.Y < y)]), Of([.. Runs.Where(run => run.Y >= y)]));
}
