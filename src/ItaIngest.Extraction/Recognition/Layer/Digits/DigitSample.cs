using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Layer.Comparison;
using ItaIngest.Extraction.Recognition.Layer.Fonts;

namespace ItaIngest.Extraction.Recognition.Layer.Digits;

/// <summary>A digit of a text layer, to be looked at on its page.</summary>
/// <param name="Page">from 1</param>
/// <param name="Font">its name</param>
/// <param name="Glyph">the digit as stored</param>
internal sealed record DigitSample(int Page, string Font, Glyph Glyph)
{
    private const int MostPages = 2;
    private const int Most = 80; // a page with more fonts is made to annoy
    private const double Widest = 1.2; // of its height
    private const double Highest = 144; // points, with the room above and below

    /// <summary>
    /// One of each digit of each font: all from the page that has most of them, and from a second one only for fonts that
    /// the first does not have, since every page that is drawn costs as much as reading its text layer.
    /// </summary>
    public static IReadOnlyList<DigitSample> OneOfEach(IReadOnlyList<DigitSample> digits)
    {
        var missing = digits.Select(digit => digit.Font).ToHashSet(StringComparer.Ordinal);
        var chosen = new List<DigitSample>();
        for (var round = 0; round < MostPages && missing.Count > 0; round++)
        {
            var best = digits.Where(digit => missing.Contains(digit.Font)).GroupBy(digit => digit.Page)
                .MaxBy(page => page.DistinctBy(digit => (digit.Font, digit.Glyph.CodePoint)).Count())!;
            chosen.AddRange(best.DistinctBy(digit => (digit.Font, digit.Glyph.CodePoint)));
            missing.ExceptWith(best.Select(digit => digit.Font));
        }
        return chosen.Count > Most ? chosen[..Most] : chosen;
    }

    /// <summary>The digits of a page's layer.</summary>
    public static IEnumerable<DigitSample> Of(int page, PageLayer layer) =>
        from glyph in layer.Text.Glyphs
        where Letters.IsDigit(glyph.CodePoint) && glyph.Box is { Width: > 0, Height: > 0 and < Highest } && glyph.Box.Width < Widest * glyph.Box.Height
            && !SymbolFonts.Contains(layer.FontOf(glyph))
        select new DigitSample(page, layer.FontOf(glyph), glyph);
}
