using ItaIngest.Core.Recognition;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Tells dashes from hyphens by how wide they are printed. The network sees no more than a flat stroke; a hyphen is about
/// half as wide as a figure, a dash about as wide.
/// </summary>
internal static class Dashes
{
    private const int Hyphen = '-';
    private const int Dash = '–';
    private const double Widest = 0.75; // of a figure's width, a hyphen; nearly all typefaces have 0.5 to 0.66, and dashes of 0.8 to 1.2
    private const double Flat = 0.4; // height of the stroke by its width
    private const int Fewest = 3; // figures of a line that say how wide its figures are

    /// <summary>Width of a usual figure among glyphs, in points; 0 for too few.</summary>
    public static double FigureWidth(IEnumerable<Glyph> glyphs)
    {
        // a 1 is narrower, and so is its Thai sister in no typeface
        var widths = glyphs.Where(glyph => glyph.CodePoint is '0' or (>= '2' and <= '9')).Select(glyph => glyph.Box.Width).Order().ToList();
        return widths.Count < Fewest ? 0 : widths[widths.Count / 2];
    }

    /// <summary>The line with its wide hyphens as dashes.</summary>
    /// <param name="line">glyphs with the sides of their ink</param>
    /// <param name="ink">what they were read in</param>
    /// <param name="figure">width of a usual figure of the page, for lines without figures; 0 if unknown</param>
    /// <param name="dpi">of the page</param>
    public static IReadOnlyList<Glyph> Told(IReadOnlyList<Glyph> line, InkLine ink, double figure, double dpi)
    {
        if (!line.Any(glyph => glyph.CodePoint == Hyphen))
            return line;
        var own = FigureWidth(line);
        var width = own > 0 ? own : figure;
        return width == 0 ? line : [.. line.Select(glyph => glyph.CodePoint == Hyphen && glyph.Box.Width > Widest * width && IsStroke(glyph, ink, dpi) ? glyph with { CodePoint = Dash } : glyph)];
    }

    private static bool IsStroke(in Glyph glyph, InkLine ink, double dpi)
    {
        double left = glyph.Box.Left * dpi / 72, right = glyph.Box.Right * dpi / 72;
        var under = ink.Ink.Where(box => box.X + (box.Width / 2.0) > left && box.X + (box.Width / 2.0) < right).ToList();
        return under is [var stroke] && stroke.Height <= Flat * stroke.Width;
    }
}
