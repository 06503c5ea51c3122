using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Tells hyphens and dashes by how wide they are printed. The network sees no more than a flat stroke, and one that stands
/// alone it may take for anything; a hyphen is about half as wide as a figure, a dash about as wide, a long one twice.
/// </summary>
internal sealed class Dashes
{
    private const int Hyphen = '-';
    private const int Dash = '–';
    private const int LongDash = '—';
    private const double Widest = 0.87; // of a figure's width, a hyphen; typefaces have 0.5 to 0.8, and dashes of 0.9 to 1.2
    private const double WidestDash = 1.3;
    private const double Narrowest = 0.35; // of what stands alone
    private const double WidestLong = 2.6;
    private const double Flat = 0.4; // height of a stroke by its width
    private const double Thinnest = 0.06; // height of a stroke by a figure's width
    private const double Thickest = 0.4;
    private const float SureOfStroke = 0.9f;
    private const int Fewest = 3; // figures of a line that say how wide its figures are
    private const double SamePitch = 0.12;
    private const double Typewritten = 0.8; // share of the letters at the usual distance

    private readonly double figure;
    private readonly double dpi;
    private readonly bool typewritten;

    /// <param name="lines">what was read on the page, as glyphs with the sides of their ink</param>
    /// <param name="dpi">of the page</param>
    public Dashes(IReadOnlyList<IReadOnlyList<Glyph>> lines, double dpi)
    {
        this.dpi = dpi;
        figure = FigureWidth(lines.SelectMany(line => line));
        typewritten = IsTypewritten(lines);
    }

    /// <summary>Width of a usual figure among glyphs, in points; 0 for too few.</summary>
    private static double FigureWidth(IEnumerable<Glyph> glyphs)
    {
        // a 1 is narrower
        var widths = glyphs.Where(glyph => glyph.CodePoint is '0' or (>= '2' and <= '9')).Select(glyph => glyph.Box.Width).ToList();
        return widths.Count < Fewest ? 0 : Median.Of(widths);
    }

    /// <summary>The line with its wide hyphens as dashes.</summary>
    /// <param name="line">glyphs with the sides of their ink</param>
    /// <param name="ink">what they were read in</param>
    public IReadOnlyList<Glyph> Told(IReadOnlyList<Glyph> line, InkLine ink)
    {
        if (figure > 0 && ink.Ink is [var alone] && Alone(alone) is { } stroke)
            return [stroke];
        if (typewritten || !line.Any(glyph => glyph.CodePoint == Hyphen))
            return line;
        var own = FigureWidth(line);
        var width = own > 0 ? own : figure;
        return width == 0 ? line : [.. line.Select(glyph => glyph.CodePoint == Hyphen && IsStroke(glyph, ink) ? glyph with { CodePoint = Kind(glyph.Box.Width / width) } : glyph)];
    }

    /// <summary>A typewriter's letters stand at one distance, and its hyphen is as wide as they are.</summary>
    private static bool IsTypewritten(IReadOnlyList<IReadOnlyList<Glyph>> lines)
    {
        var pitches = lines.SelectMany(line => line.Zip(line.Skip(1)).Where(pair => GlyphKind.IsLatin(pair.First.CodePoint) && GlyphKind.IsLatin(pair.Second.CodePoint)).Select(pair => pair.Second.Box.CenterX - pair.First.Box.CenterX)).ToList();
        if (pitches.Count == 0)
            return false;
        var usual = Median.Of(pitches);
        return pitches.Count(pitch => Math.Abs(pitch - usual) <= SamePitch * usual) >= Typewritten * pitches.Count;
    }

    private static int Kind(double width) => width > WidestDash ? LongDash : width > Widest ? Dash : Hyphen;

    /// <summary>The dash that ink is which stands alone, or null.</summary>
    private Glyph? Alone(PixelRect ink)
    {
        var box = ink.InPoints(dpi);
        return box.Width > Narrowest * figure && box.Width < WidestLong * figure && box.Height <= Flat * box.Width && box.Height > Thinnest * figure && box.Height < Thickest * figure
            ? new Glyph(typewritten ? Hyphen : Kind(box.Width / figure), box, SureOfStroke, Font: -1)
            : null;
    }

    private bool IsStroke(in Glyph glyph, InkLine ink) =>
        ink.Under(glyph.Box.Left, glyph.Box.Right, dpi) is [var stroke] && stroke.Height <= Flat * stroke.Width;
}
