using System.Text;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;
using ItaIngest.Native;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Makes glyphs of the symbols of one OCR line. The network knows the order of symbols and roughly where each is, not their
/// boxes: a mark gets the box of its base (as far as the mark reaches), and a box as high as the whole line (Tesseract found no ink for the symbol)
/// gets the height of its neighbours. A space that the network read becomes a glyph of its own.
/// </summary>
internal sealed class SymbolGlyphs(PageRegion region, double dpi)
{
    private const double FullHeight = 0.9;
    private const double MuchHigher = 1.5;
    private const int Space = 0x20;

    /// <summary>Glyphs in page points, in the order of the line.</summary>
    public IReadOnlyList<Glyph> Of(OcrLine line)
    {
        var boxes = Settle(line);
        var glyphs = new List<Glyph>(line.Symbols.Count + 8);
        var last = Box.None;
        for (var i = 0; i < line.Symbols.Count; i++)
        {
            var symbol = line.Symbols[i];
            var box = boxes[i];
            if (symbol.StartsWord && !last.IsNone && box.Left > last.Right && !IsMark(symbol))
                glyphs.Add(new Glyph(Space, last with { Left = last.Right, Right = box.Left }, symbol.Confidence, Font: -1));
            foreach (var rune in symbol.Text.EnumerateRunes())
            {
                if (!GlyphKind.IsMark(rune.Value) || last.IsNone)
                    last = box;
                else
                    last = last with { Right = Math.Max(last.Right, box.Right) }; // what follows stands behind the mark too
                glyphs.Add(new Glyph(rune.Value, last, symbol.Confidence, Font: -1));
            }
        }
        return glyphs;
    }

    private static bool IsMark(in OcrSymbol symbol) => Rune.TryGetRuneAt(symbol.Text, 0, out var rune) && GlyphKind.IsMark(rune.Value);

    private List<Box> Settle(OcrLine line)
    {
        var heights = line.Symbols.Where(symbol => !IsMark(symbol)).Select(symbol => symbol.Box.Height).Order().ToList();
        var usual = heights.Count == 0 ? line.Box.Height : heights[heights.Count / 2];
        return [.. line.Symbols.Select(symbol => ToPoints(
            symbol.Box.Height > FullHeight * line.Box.Height && symbol.Box.Height > MuchHigher * usual ? OnBaseline(line, symbol.Box, usual) : symbol.Box))];
    }

    private static PixelRect OnBaseline(OcrLine line, PixelRect box, int height)
    {
        var (x1, y1, x2, y2) = (line.Baseline.X1, line.Baseline.Y1, line.Baseline.X2, line.Baseline.Y2);
        var y = x2 == x1 ? y1 : y1 + ((y2 - y1) * (box.X - x1) / (double)(x2 - x1));
        return new PixelRect(box.X, (int)Math.Round(y) - height, box.Width, height);
    }

    private Box ToPoints(PixelRect rect)
    {
        double left = region.Box.X - region.Margin + rect.X, top = region.Box.Y - region.Margin + rect.Y, scale = 72 / dpi;
        return new Box(left * scale, top * scale, (left + rect.Width) * scale, (top + rect.Height) * scale);
    }
}
