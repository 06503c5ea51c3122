using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Rulings of tables that are dotted, dashed or broken. <see cref="PageRulings"/> sees straight ink only, and what it leaves is
/// read as letters. Only those of a grid count: dots to write on are text.
/// </summary>
internal static class FaintPageRulings
{
    private const double Piece = 10; // points; a line that lies askew is covered piece by piece
    private const double On = 1.5; // points
    private const double Beside = 4; // points from a line of the grid
    private const double Least = 1; // points of thickness

    private const double Wobble = 2.2; // points
    private const double Strays = 0.2; // of a piece beside which a line without gaps runs: drawn by hand, it would leave half of itself
    private const int Rim = 2; // pixels that are wiped beside a ruling

    // faint rulings are looked for where there is text; in a scan its letters are told from the picture
    private static readonly Glyph[] s_text = [new('x', default, 1, -1)];

    /// <summary>Boxes of them, in pixels.</summary>
    /// <param name="grey">upright, 8 bit</param>
    /// <param name="binary">the same, 1 bit</param>
    public static IReadOnlyList<PixelRect> Find(Pix grey, Pix binary)
    {
        var grid = new GridFinder().Find(grey, grey.Dpi, scanned: true, s_text);
        if (grid.Tables.Count == 0)
            return [];
        using var solid = binary.LargeComponents(grey.Pixels(PageRulings.Horizontal), grey.Pixels(PageRulings.Vertical));
        var (scale, wobble) = (grey.Dpi / 72, grey.Pixels(Wobble));
        PixelRect Pixels(double left, double top, double right, double bottom) =>
            new((int)(left * scale), (int)(top * scale), (int)Math.Ceiling((right - left) * scale), (int)Math.Ceiling((bottom - top) * scale));
        return
        [
            .. from line in grid.Rulings.Horizontal
               where grid.Tables.Any(table => IsOf(line, table.Rows, table.Columns))
               from part in Pieces(line)
               let box = Pixels(part.From, part.At - part.Half, part.To, part.At + part.Half)
               where Inked(solid.ForegroundByColumn(box with { Y = box.Y - wobble, Height = wobble - Rim })) < Strays
                   && Inked(solid.ForegroundByColumn(box with { Y = box.Bottom + Rim, Height = wobble - Rim })) < Strays
               select box,
            .. from line in grid.Rulings.Vertical
               where grid.Tables.Any(table => IsOf(line, table.Columns, table.Rows))
               from part in Pieces(line)
               let box = Pixels(part.At - part.Half, part.From, part.At + part.Half, part.To)
               where Inked(solid.ForegroundByRow(box with { X = box.X - wobble, Width = wobble - Rim })) < Strays
                   && Inked(solid.ForegroundByRow(box with { X = box.Right + Rim, Width = wobble - Rim })) < Strays
               select box,
        ];
    }

    /// <summary>Whether it lies on a line of the grid, or near one and runs from one crossing line to another, as strokes of letters hardly do.</summary>
    private static bool IsOf(Ruling line, IReadOnlyList<double> along, IReadOnlyList<double> across)
    {
        var off = along.Min(at => Math.Abs(at - line.Position));
        return off < On || (off < Beside && across.Any(at => Math.Abs(at - line.Start) < Beside) && across.Any(at => Math.Abs(at - line.End) < Beside));
    }

    private static double Inked(int[] counts) => counts.Length == 0 ? 0 : counts.Count(ink => ink > 0) / (double)counts.Length;

    private static IEnumerable<(double From, double To, double At, double Half)> Pieces(Ruling line)
    {
        for (var from = line.Start; from < line.End; from += Piece)
        {
            var to = Math.Min(line.End, from + Piece);
            yield return (from, to, line.At((from + to) / 2), Math.Max(Least, line.Thickness) / 2);
        }
    }
}
