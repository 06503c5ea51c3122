using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class ScanEdgesTests
{
    private static readonly PixelRect s_page = new(0, 0, 600, 800);

    [Theory]
    [InlineData(0, 0, 600, 14)]
    [InlineData(300, 786, 40, 14)]
    [InlineData(0, 200, 14, 60)]
    [InlineData(586, 700, 14, 100)]
    [InlineData(0, 0, 14, 14)]
    [InlineData(586, 786, 14, 14)]
    [InlineData(0, 400, 300, 100)]
    public void SolidAtOneSide_IsAnEdge(int left, int top, int width, int height)
    {
        var dark = new PixelRect(left, top, width, height);
        using var grey = new Drawn(s_page.Width, s_page.Height).Fill(dark).Fill(new PixelRect(300, 300, 80, 80)).Grey();
        using var binary = grey.Binarise();
        using var edges = ScanEdges.Find(binary);
        Assert.NotNull(edges);
        Assert.Equal(width * height, edges.CountForeground(dark));
        Assert.Equal(0, edges.CountForeground(new PixelRect(320, 320, 40, 40)));
    }

    [Theory]
    [InlineData(0, 0, 600, 13)]
    [InlineData(0, 200, 13, 60)]
    [InlineData(1, 1, 598, 40)]
    [InlineData(300, 745, 40, 54)]
    [InlineData(545, 100, 54, 600)]
    public void ThinOrNotQuiteAtTheBorder_IsNone(int left, int top, int width, int height)
    {
        using var grey = new Drawn(s_page.Width, s_page.Height).Fill(new PixelRect(left, top, width, height)).Grey();
        using var binary = grey.Binarise();
        Assert.Null(ScanEdges.Find(binary));
    }
}
