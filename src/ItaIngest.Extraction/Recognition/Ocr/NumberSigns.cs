using ItaIngest.Core.Recognition;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Tells the commas and points of numbers by their ink. In small print the network takes one for the other, or reads both
/// where one stands; a comma reaches below the figures beside it, a point ends where they do.
/// </summary>
internal static class NumberSigns
{
    private const double Reach = 0.1; // of a figure's height, below its foot
    private const double Foot = 0.06;
    private const double High = 0.22; // a comma is a third of a figure, a point a seventh
    private const double Highest = 0.5;

    /// <summary>The line with one sign for one piece of ink between two figures.</summary>
    /// <param name="line">glyphs with the sides of their ink</param>
    /// <param name="ink">what they were read in</param>
    /// <param name="dpi">of the page</param>
    public static IReadOnlyList<Glyph> Told(IReadOnlyList<Glyph> line, InkLine ink, double dpi)
    {
        if (ink.Ink.Count == 0 || !line.Any(IsSign))
            return line;
        var told = new List<Glyph>(line.Count);
        for (var i = 0; i < line.Count;)
        {
            var end = i;
            while (end < line.Count && IsSign(line[end]))
                end++;
            if (end == i)
            {
                told.Add(line[i++]);
                continue;
            }
            if (i > 0 && end < line.Count && IsFigure(line[i - 1]) && IsFigure(line[end]) && Between(line[i - 1], line[end], ink, dpi) is { } sign)
                told.Add(line[i] with { CodePoint = sign, Box = line[i].Box.Union(line[end - 1].Box) });
            else
                told.AddRange(line.Skip(i).Take(end - i));
            i = end;
        }
        return told;
    }

    private static bool IsSign(Glyph glyph) => glyph.CodePoint is '.' or ',';

    private static bool IsFigure(in Glyph glyph) => SymbolKinds.Of(glyph.CodePoint) == SymbolKind.Digit;

    /// <summary>The sign that the only piece of ink between two figures is, or null where that cannot be said.</summary>
    private static int? Between(in Glyph left, in Glyph right, InkLine ink, double dpi)
    {
        if (Under(left.Box.Left, left.Box.Right) is not [var before] || Under(right.Box.Left, right.Box.Right) is not [var after] || Under(left.Box.Right, right.Box.Left) is not [var sign])
            return null;
        double height = (before.Height + after.Height) / 2.0, depth = sign.Bottom - ((before.Bottom + after.Bottom) / 2.0);
        if (sign.Height > Highest * height)
            return null;
        return depth >= Reach * height && sign.Height > High * height ? ',' : depth <= Foot * height && sign.Height <= High * height + 1 ? '.' : null;

        List<PixelRect> Under(double from, double to) => [.. ink.Ink.Where(box => (box.X + (box.Width / 2.0)) * 72 / dpi is var x && x > from && x < to)];
    }
}
