using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// The page divided by its rulings, on a coarse grid of blocks: flood fill from block to block where no ruling stands.
/// Each part gets a number from 1; blocks with a ruling keep 0. Needs no table to be understood: a part is a part
/// even where a grid is broken or a frame stands inside another.
/// </summary>
internal sealed class RegionMap
{
    public const int Block = 4; // pixels

    private readonly ushort[] parts;
    private readonly int columns;
    private readonly int rows;

    private RegionMap(int columns, int rows)
    {
        (this.columns, this.rows) = (columns, rows);
        parts = new ushort[columns * rows];
    }

    /// <summary>Boxes of the parts in pixels; part n at index n − 1.</summary>
    public List<PixelRect> Boxes { get; } = [];

    /// <param name="page">in pixels</param>
    /// <param name="rulings">in pixels</param>
    /// <param name="reach">pixels by which each ruling is drawn longer, so that corners close</param>
    public static RegionMap Of(PixelRect page, IReadOnlyList<PixelRect> rulings, int reach)
    {
        var map = new RegionMap((page.Width + Block - 1) / Block, (page.Height + Block - 1) / Block);
        foreach (var ruling in rulings)
            map.Draw(ruling, reach);
        for (var i = 0; i < map.parts.Length && map.Boxes.Count < ushort.MaxValue - 1; i++)
            if (map.parts[i] == 0)
                map.Fill(i);
        map.parts.AsSpan().Replace(ushort.MaxValue, (ushort)0);
        return map;
    }

    /// <summary>The part at a pixel, or 0 on a ruling.</summary>
    public int PartAt(int x, int y) => parts[(y / Block * columns) + (x / Block)];

    private void Draw(PixelRect ruling, int reach)
    {
        var lying = ruling.Width >= ruling.Height;
        int left = Math.Max(0, ruling.X - (lying ? reach : 0)) / Block, right = Math.Min(columns - 1, (ruling.Right - 1 + (lying ? reach : 0)) / Block);
        int top = Math.Max(0, ruling.Y - (lying ? 0 : reach)) / Block, bottom = Math.Min(rows - 1, (ruling.Bottom - 1 + (lying ? 0 : reach)) / Block);
        for (var y = top; y <= bottom; y++)
            for (var x = left; x <= right; x++)
                parts[(y * columns) + x] = ushort.MaxValue;
    }

    private void Fill(int start)
    {
        var part = (ushort)(Boxes.Count + 1);
        int left = columns, top = rows, right = 0, bottom = 0;
        var open = new Stack<int>();
        open.Push(start);
        parts[start] = part;
        while (open.TryPop(out var at))
        {
            var (y, x) = Math.DivRem(at, columns);
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
            if (x > 0)
                Visit(at - 1);
            if (x < columns - 1)
                Visit(at + 1);
            if (y > 0)
                Visit(at - columns);
            if (y < rows - 1)
                Visit(at + columns);
        }
        Boxes.Add(new PixelRect(left * Block, top * Block, (right - left + 1) * Block, (bottom - top + 1) * Block));

        void Visit(int next)
        {
            if (parts[next] != 0)
                return;
            parts[next] = part;
            open.Push(next);
        }
    }
}
