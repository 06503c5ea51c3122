using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Makes glyphs of what was read in a line. The network knows the order of symbols and about where each begins and ends,
/// not how high they are: a glyph gets the height of the line's letters, a mark the box of its base as far as the mark
/// reaches, and a space that was read becomes a glyph of its own.
/// </summary>
internal static class LineGlyphs
{
    private const int Space = 0x20;

    /// <summary>Glyphs in page points, in the order of the line.</summary>
    public static IReadOnlyList<Glyph> Of(OcrResult read, LineCrop crop, double dpi)
    {
        var scale = 72 / dpi;
        double top = crop.Line.BodyTop * scale, bottom = crop.Line.BodyBottom * scale;
        var glyphs = new List<Glyph>();
        var last = Box.None;
        foreach (var symbol in read.Lines.SelectMany(line => line.Symbols))
        {
            var box = new Box((crop.Box.X + symbol.Box.X) * scale, top, (crop.Box.X + symbol.Box.Right) * scale, bottom);
            if (symbol.StartsWord && !last.IsNone)
                glyphs.Add(new Glyph(Space, new Box(last.Right, top, Math.Max(last.Right + 0.01, box.Left), bottom), symbol.Confidence, Font: -1));
            foreach (var rune in symbol.Text.EnumerateRunes())
            {
                last = !GlyphKind.IsMark(rune.Value) || last.IsNone ? box : last with { Right = Math.Max(last.Right, box.Right) };
                glyphs.Add(new Glyph(rune.Value, last, symbol.Confidence, Font: -1));
            }
        }
        return glyphs;
    }
}
