using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Extraction.Tables.Grids;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Recognition;

public class DamagedScanTests
{
    private const string Report = "suan-krawan-2568.pdf";
    private static readonly Rgb Black = new(10, 10, 10);

    [Fact]
    public void DarkEdges_CostNoLine()
    {
        using var clean = PictureOcr.Draw(Report);
        using var edged = clean.Copy();
        Fill(edged, new PixelRect(0, 0, 24, edged.Height));
        Fill(edged, new PixelRect(0, edged.Height - 30, edged.Width, 30));
        Assert.Equal(PictureOcr.Lines(PictureOcr.Read(clean)), PictureOcr.Lines(PictureOcr.Read(edged)));
    }

    [Fact]
    public void Streaks_CostNoLine()
    {
        using var clean = PictureOcr.Draw(Report);
        using var streaked = clean.Copy();
        Fill(streaked, new PixelRect(611, 0, 2, clean.Height));
        Fill(streaked, new PixelRect(0, 905, clean.Width, 2));
        var before = PictureOcr.Lines(PictureOcr.Read(clean));
        var after = PictureOcr.Lines(PictureOcr.Read(streaked));
        Assert.InRange(after.Count(line => before.Contains(line)), before.Count - 3, before.Count);
        Assert.Equal(before.Count, after.Count);
    }

    [Fact]
    public void DarkEdgeOfAScan_IsNoRuling()
    {
        using var page = Pix.Blank(1000, 1400, 8, 200);
        Fill(page, new PixelRect(200, 300, 600, 4));
        Fill(page, new PixelRect(960, 0, 40, 1400));
        using var turned = page.Rotate(0.8);
        var rulings = new RulingFinder(new GridTolerances()).Find(turned, 200, scanned: true);
        Assert.Empty(rulings.Vertical);
        Assert.Single(rulings.Horizontal);
    }

    [Fact]
    public void OnlySolidEdges_AreEdges()
    {
        using var page = Pix.Blank(1000, 1400, 8, 200);
        Fill(page, new PixelRect(0, 300, 1000, 4)); // a ruling over the whole page
        Fill(page, new PixelRect(500, 500, 60, 60)); // a blot in the middle
        using var ruled = page.Binarise();
        Assert.Null(ScanEdges.Find(ruled));
        Fill(page, new PixelRect(970, 0, 30, 1400));
        using var dark = page.Binarise();
        using var edges = Assert.IsType<Pix>(ScanEdges.Find(dark));
        Assert.True(edges.CountForeground(new PixelRect(975, 0, 20, 1400)) == 20 * 1400);
        Assert.Equal(0, edges.CountForeground(new PixelRect(0, 0, 900, 1400)));
    }

    [Fact]
    public void RingOverText_LeavesTheTextAroundItAndUnderIt()
    {
        using var clean = PictureOcr.Draw(Report);
        var before = PictureOcr.Lines(PictureOcr.Read(clean));
        using var stamped = clean.Copy();
        Ring(stamped, 900, 700, 130);
        var after = PictureOcr.Lines(PictureOcr.Read(stamped));
        Assert.InRange(after.Count(line => before.Contains(line)), before.Count - 8, before.Count);
        Assert.InRange(after.Sum(line => line.Length), 0.97 * before.Sum(line => line.Length), 1.03 * before.Sum(line => line.Length));
    }

    private static void Fill(Pix pix, PixelRect rect)
    {
        for (var y = rect.Y; y < rect.Bottom; y++)
            pix.DrawLine(rect.X, y, rect.Right - 1, y, Black, 1);
    }

    private static void Ring(Pix pix, int x, int y, int radius)
    {
        const int Steps = 120;
        for (var i = 0; i < Steps; i++)
        {
            var (a, b) = (2 * Math.PI * i / Steps, 2 * Math.PI * (i + 1) / Steps);
            pix.DrawLine(x + (int)(radius * Math.Cos(a)), y + (int)(radius * Math.Sin(a)), x + (int)(radius * Math.Cos(b)), y + (int)(radius * Math.Sin(b)), Black, 4);
        }
    }
}
