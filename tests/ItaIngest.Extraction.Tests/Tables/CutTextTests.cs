using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Extraction.Tables.Layout;

namespace ItaIngest.Extraction.Tests.Tables;

public class CutTextTests
{
    [Fact]
    public void StreakThroughProse_IsNoRuling_ARulingBetweenTightCellsIs()
    {
        var prose = Rows(120, gapAt: null);
        var cells = Rows(120, gapAt: 200);
        Assert.True(CutText.IsIn(Grid(200), prose));
        Assert.False(CutText.IsIn(Grid(200), cells));
    }

    private static TableGrid Grid(double edge)
    {
        var (left, right) = (new Box(50, 90, edge, 300), new Box(edge, 90, 500, 300));
        return new TableGrid([90, 300], [50, edge, 500], [new GridCell(0, 0, 1, 1, left, 1), new GridCell(0, 1, 1, 1, right, 1)], [false, false]);
    }

    private static GlyphList Rows(double top, double? gapAt)
    {
        var glyphs = new List<Glyph>();
        for (var row = 0; row < 8; row++)
            for (var i = 0; i < 50; i++)
            {
                var x = 60 + (i * 7.3) + (row * 1.7);
                if (gapAt is not { } gap || x + 7 < gap - 1.5 || x > gap + 1.5)
                    glyphs.Add(new Glyph('ก', new Box(x, top + (row * 20), x + 7, top + (row * 20) + 9), 1, -1));
            }
        return new GlyphList(glyphs);
    }
}
