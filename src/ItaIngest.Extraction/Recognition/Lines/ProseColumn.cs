using System.Text;
using ItaIngest.Core.Geometry;

namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>What may be a column of prose: parts of lines, from top to bottom.</summary>
internal sealed class ProseColumn
{
    private const double Ragged = 0.15; // of the column's width; a Thai line breaks between words
    private const double Full = 0.5; // share of the lines that reach the right side
    private const double Indent = 0.3; // of the column's width
    private const double Begun = 0.8; // share of the lines that begin within the indent
    private const double FewestLetters = 15; // in the usual line
    private const double Tabulated = 1.2; // ems; justified prose has fewer such gaps than a table
    private const double Broken = 0.25; // share of the lines with one
    private const int Footer = 2; // lines
    private const double Numbered = 0.5; // share of the lines that begin with a digit: a list

    private readonly List<(Box Box, int Letters, bool StartsWithDigit, double Gap)> parts = [];

    public int Count => parts.Count;

    public double Top => parts[0].Box.Top;

    public double Bottom => parts.Max(part => part.Box.Bottom);

    public double Left => parts.Min(part => part.Box.Left);

    public double Right => parts.Max(part => part.Box.Right);

    public double Width => Right - Left;

    /// <summary>Whether lines are broken because the column ends, not because a part of a list or a cell of a table does.</summary>
    public bool IsProse(double em) =>
        Share(part => part.Gap > Tabulated * em) < Broken
        && Share(part => part.Box.Right >= Right - (Ragged * Width)) >= Full
        && Share(part => part.Box.Left <= Left + (Indent * Width)) >= Begun
        && Share(part => part.Letters >= FewestLetters) >= Full
        && Share(part => part.StartsWithDigit) < Numbered;

    /// <summary>Adds a part of a line, if it has any base.</summary>
    public void Add(GlyphLine line, int from, int to)
    {
        if (from == to)
            return;
        var box = line.Bases[from].Glyph.Box;
        var (letters, gap) = (0, 0.0);
        for (var i = from; i < to; i++)
        {
            gap = Math.Max(gap, line.Bases[i].Glyph.Box.Left - box.Right);
            box = box.Union(line.Bases[i].Glyph.Box);
            letters += Is(line.Bases[i], Rune.IsLetter) ? 1 : 0;
        }
        parts.Add((box, letters, Is(line.Bases[from], Rune.IsDigit), gap));
    }

    /// <summary>Keeps what lies below <paramref name="top"/> and follows without a break: a footer is no part of a column.</summary>
    public void Keep(double top, double reach)
    {
        parts.RemoveAll(part => part.Box.CenterY < top);
        var pitch = Median.Of(parts.Zip(parts.Skip(1), (a, b) => b.Box.CenterY - a.Box.CenterY));
        for (var i = Math.Max(1, parts.Count - Footer); i < parts.Count; i++)
            if (parts[i].Box.CenterY - parts[i - 1].Box.CenterY > reach * pitch)
            {
                parts.RemoveRange(i, parts.Count - i);
                return;
            }
    }

    private double Share(Predicate<(Box Box, int Letters, bool StartsWithDigit, double Gap)> holds) => (double)parts.FindAll(holds).Count / parts.Count;

    private static bool Is(PlacedBase placed, Func<Rune, bool> kind) => Rune.IsValid(placed.Glyph.CodePoint) && kind(new Rune(placed.Glyph.CodePoint));
}
