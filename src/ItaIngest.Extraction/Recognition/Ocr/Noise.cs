using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Tells what OCR made of specks, of the rests of rulings, of stamps and of pictures. The network reads something into
/// everything, but not surely. What is doubtful is kept where text is likely: one wrong letter is better than a lost one.
/// </summary>
internal static class Noise
{
    private const float Doubtful = 0.6f;
    private const double DoubtfulLine = 0.7; // mean of a line: text has 0.9 and more, what is read upside down 0.8
    private const double DoubtfulFew = 0.4; // of one so short that it may be a faint number
    private const double DoubtfulPicture = 0.9; // of ink that hangs together over more than a line
    private const double DoubtfulWord = 0.75; // of one as short without a digit
    private const double DoubtfulLarge = 0.93; // of what is larger than text: parts of emblems, seals and drawings; headings have 0.97
    private const double Large = 1.6; // heights of the page's letters
    private const double DoubtfulForeign = 0.85; // of Latin letters and signs without a Thai letter: what strokes of a pen and emblems are taken for
    private const int Foreign = 10; // symbols; more are a line of print
    private const string Figures = ".,:/-–+%()";
    private const int Few = 4; // symbols
    private const float DoubtfulCut = 0.75f;
    private const double SpeckSide = 1.3; // points
    private const string Strokes = "|_.-–—~'`\"‘’“”,:;·¦!lI/\\^*°";

    /// <summary>What is text of a line; nothing if all of it is noise. A lone dash that is sure stays: it is how an empty cell is
    /// filled in.</summary>
    /// <param name="line">what was read</param>
    /// <param name="ink">what it was read in</param>
    /// <param name="letter">height of the page's usual letter, in pixels</param>
    /// <param name="dpi">of the page</param>
    public static IReadOnlyList<Glyph> Without(IReadOnlyList<Glyph> line, InkLine ink, double letter, double dpi)
    {
        if (IsNoise(line, isPicture: ink.Ink.Count == 0, isLarge: ink.IsInSeal || ink.BodyBottom - ink.BodyTop > Large * letter))
            return [];
        return ink.Cut.Count == 0 ? line : [.. line.Where(glyph => glyph.Confidence >= DoubtfulCut || !IsCut(glyph, ink, dpi))];
    }

    private static bool IsNoise(IReadOnlyList<Glyph> line, bool isPicture, bool isLarge)
    {
        var printed = line.Where(glyph => !GlyphKind.IsSpace(glyph.CodePoint)).ToList();
        if (printed.Count == 0 || printed.TrueForAll(IsSpeck) || printed.TrueForAll(IsDoubtfulStroke))
            return true;
        var mean = printed.Average(glyph => glyph.Confidence);
        if (isPicture)
            return printed.Count < Few || mean < DoubtfulPicture;
        if (isLarge && mean < DoubtfulLarge)
            return true;
        if (mean < DoubtfulForeign && printed.Count < Foreign && printed.Exists(IsForeign) && !printed.Exists(IsThai))
            return true;
        return mean < (printed.Count >= Few ? DoubtfulLine : printed.Exists(IsDigit) ? DoubtfulFew : DoubtfulWord);
    }

    private static bool IsThai(Glyph glyph) => SymbolKinds.Of(glyph.CodePoint) is SymbolKind.Letter or SymbolKind.Mark;

    /// <summary>What figures and their signs are not made of.</summary>
    private static bool IsForeign(Glyph glyph) => !IsThai(glyph) && !IsDigit(glyph) && !(glyph.CodePoint <= char.MaxValue && Figures.Contains((char)glyph.CodePoint));

    private static bool IsDigit(Glyph glyph) => SymbolKinds.Of(glyph.CodePoint) == SymbolKind.Digit;

    /// <summary>Whether it was read in what was cut out of a stamp or signature.</summary>
    private static bool IsCut(Glyph glyph, InkLine ink, double dpi)
    {
        var x = glyph.Box.CenterX * dpi / 72;
        return ink.Cut.Any(cut => x >= cut.X && x < cut.Right);
    }

    private static bool IsSpeck(Glyph glyph) => glyph.Box.Width < SpeckSide && glyph.Box.Height < SpeckSide && glyph.Confidence < Doubtful;

    private static bool IsDoubtfulStroke(Glyph glyph) =>
        glyph.Confidence < Doubtful && glyph.CodePoint <= char.MaxValue && Strokes.Contains((char)glyph.CodePoint);
}
