using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>The text layer of one page with what was counted on it.</summary>
/// <param name="Text">as poppler gives it</param>
/// <param name="ImageCoverage">share of the page that images cover, 0 to 1</param>
/// <param name="Lines">what lines were made of it</param>
/// <param name="Counts">what was counted</param>
internal sealed record PageLayer(PdfText Text, double ImageCoverage, LineAssembly Lines, LayerText Counts)
{
    private const double ScanCoverage = 0.8;

    /// <summary>Images lie under nearly all of the page.</summary>
    public bool IsScan => ImageCoverage > ScanCoverage;

    /// <summary>Name of the font of a glyph, without its size.</summary>
    public string FontOf(in Glyph glyph) => glyph.Font >= 0 && glyph.Font < Text.Fonts.Count ? Text.Fonts[glyph.Font].Name : "";

    public static PageLayer Of(PdfText text, double imageCoverage, Box page)
    {
        var lines = LineAssembler.Assemble(text.Glyphs, text.Fonts, page);
        return new PageLayer(text, imageCoverage, lines, LayerText.Of(text.Glyphs, text.Fonts, lines.Lines));
    }

    /// <summary>The glyphs without line ends and other characters that are not printed.</summary>
    public GlyphList Printed()
    {
        // sized beforehand: the list of a page is large enough that growing it costs more than filling it
        var printed = new List<Glyph>(Text.Glyphs.Count);
        foreach (var glyph in Text.Glyphs)
            if (!glyph.Box.IsNone && !Recognition.Lines.GlyphKind.IsNothing(glyph.CodePoint))
                printed.Add(glyph);
        return new GlyphList(printed);
    }
}
