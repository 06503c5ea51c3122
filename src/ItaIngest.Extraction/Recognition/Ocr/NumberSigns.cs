using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Tells the commas and points of numbers. In small print the network takes a comma for a point, or reads both where one
/// stands: a comma reaches below the figures beside it, though its tail may be too faint to be seen, and a number has either
/// groups of thousands or decimals behind each of its signs.
/// </summary>
internal static class NumberSigns
{
    private const double Reach = 0.1; // of a figure's height, below its foot
    private const double High = 0.22; // a comma is a third of a figure, a point a seventh
    private const double Highest = 0.5;
    private const int Thousands = 3; // digits of a group

    /// <summary>The line with one sign between two figures, the one that is meant.</summary>
    /// <param name="line">glyphs with the sides of their ink</param>
    /// <param name="ink">what they were read in</param>
    /// <param name="dpi">of the page</param>
    public static IReadOnlyList<Glyph> Told(IReadOnlyList<Glyph> line, InkLine ink, double dpi)
    {
        if (ink.Ink.Count == 0 || !line.Any(IsSign))
            return line;
        var told = new List<Glyph>(line.Count);
        var signs = new List<int>(); // of the number that goes on
        for (var i = 0; i < line.Count; i++)
        {
            if (!IsSign(line[i]) || i == 0 || !IsFigure(line[i - 1]))
            {
                if (!IsFigure(line[i]))
                    Agree(told, signs);
                told.Add(line[i]);
                continue;
            }
            var end = i + 1;
            while (end < line.Count && IsSign(line[end]))
                end++;
            if (end == line.Count || !IsFigure(line[end]) || end > i + 2)
            {
                told.AddRange(line.Skip(i).Take(end - i));
                i = end - 1;
                continue;
            }
            var sign = IsComma(line[i - 1], line[end], ink, dpi) || (end > i + 1 && Digits(line, end) == Thousands) ? ',' : end > i + 1 ? '.' : line[i].CodePoint;
            signs.Add(told.Count);
            told.Add(line[i] with { CodePoint = sign, Box = line[i].Box.Union(line[end - 1].Box) });
            i = end - 1;
        }
        Agree(told, signs);
        return told;
    }

    /// <summary>Where commas and points both stand before three figures each time, all are commas.</summary>
    private static void Agree(List<Glyph> told, List<int> signs)
    {
        if (signs.Count > 1 && signs.TrueForAll(at => Digits(told, at + 1) == Thousands) && signs.Exists(at => told[at].CodePoint == ','))
            foreach (var at in signs)
                told[at] = told[at] with { CodePoint = ',' };
        signs.Clear();
    }

    private static int Digits(IReadOnlyList<Glyph> line, int from)
    {
        var to = from;
        while (to < line.Count && IsFigure(line[to]))
            to++;
        return to - from;
    }

    private static bool IsSign(Glyph glyph) => glyph.CodePoint is '.' or ',';

    private static bool IsFigure(Glyph glyph) => SymbolKinds.Of(glyph.CodePoint) == SymbolKind.Digit;

    /// <summary>Whether the only piece of ink between two figures is a comma.</summary>
    private static bool IsComma(in Glyph left, in Glyph right, InkLine ink, double dpi)
    {
        if (ink.Under(left.Box.Left, left.Box.Right, dpi) is not [var before] || ink.Under(right.Box.Left, right.Box.Right, dpi) is not [var after] || ink.Under(left.Box.Right, right.Box.Left, dpi) is not [var sign])
            return false;
        double height = (before.Height + after.Height) / 2.0, depth = sign.Bottom - ((before.Bottom + after.Bottom) / 2.0);
        return sign.Height <= Highest * height && sign.Height > High * height && depth >= Reach * height;
    }
}
