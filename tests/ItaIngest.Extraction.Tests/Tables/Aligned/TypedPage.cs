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

    public IReadOnlyList<Block> Read()
    {
        var page = new RecognizedPage(1, 595, 842, Origin.TextLayer, "", 0, new GlyphList(typer.Glyphs), [new GlyphFont("Sans", size, false)], [], []);
        return PageLayouter.Lay(page, new PageGrid(new Rulings(Rules, []), Ruled)).Page.Blocks;
    }

    public IReadOnlyList<PageTable> Tables() => [.. Read().OfType<PageTable>()];
}
