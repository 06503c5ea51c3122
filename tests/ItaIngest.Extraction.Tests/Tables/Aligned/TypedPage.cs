using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tables.Layout;
using ItaIngest.Extraction.Tests.Recognition;

namespace ItaIngest.Extraction.Tests.Tables.Aligned;

/// <summary>A page set from texts at places, and read again.</summary>
internal sealed class TypedPage(double size = 10)
{
    private readonly GlyphTyper typer = new(MarkStyle.ZeroWidth, size);

    public List<Ruling> Rules { get; } = [];

    /// <summary>Ruled tables, known before the text is looked at.</summary>
    public List<TableGrid> Ruled { get; } = [];

    public double LetterWidth => 0.4 * size;

    public void Type(double y, params (double X, string Text)[] texts)
    {
        foreach (var (x, text) in texts)
            typer.Type(text, x, y);
    }

    /// <summary>Sets a text so that it ends at a place.</summary>
    public void TypeRight(double y, double right, string text) => typer.Type(text, right - (text.Replace(" ", "", StringComparison.Ordinal).Length * LetterWidth) - (text.Count(c => c == ' ') * 0.23 * size), y);

    public IReadOnlyList<Block> Read() => Lay(Origin.TextLayer, typer.Glyphs);

    public IReadOnlyList<PageTable> Tables() => [.. Read().OfType<PageTable>()];

    /// <summary>The tables of the page as if OCR had read it: boxes are as high as the letters of the line and end with the ink.</summary>
    /// <param name="sureness">how surely a glyph was read; null for 1</param>
    public IReadOnlyList<PageTable> ScannedTables(Func<Glyph, float>? sureness = null) =>
        [.. Lay(Origin.Ocr, [.. typer.Glyphs.Select(glyph => glyph with { Box = InkOf(glyph), Font = -1, Confidence = sureness?.Invoke(glyph) ?? 1 })]).OfType<PageTable>()];

    private Box InkOf(Glyph glyph)
    {
        var letter = (char)glyph.CodePoint;
        var line = typer.Glyphs.Where(other => other.Box.Top == glyph.Box.Top && other.CodePoint > ' ').ToList();
        var height = (line.Count(other => char.IsAsciiLetterLower((char)other.CodePoint)) * 2 > line.Count ? 0.5 : 0.72) * size;
        var bottom = glyph.Box.Top + (0.9 * size);
        var side = letter == ' ' ? 0 : 0.04 * size;
        return new Box(glyph.Box.Left + side, bottom - height, glyph.Box.Right - side, bottom);
    }

    private IReadOnlyList<Block> Lay(Origin origin, IReadOnlyList<Glyph> glyphs)
    {
        var page = new RecognizedPage(1, 595, 842, origin, "", 0, new GlyphList(glyphs), [new GlyphFont("Sans", size, false)], [], []);
        return PageLayouter.Lay(page, new PageGrid(new Rulings(Rules, []), Ruled)).Page.Blocks;
    }
}
