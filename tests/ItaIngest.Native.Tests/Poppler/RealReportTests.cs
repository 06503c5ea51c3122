using ItaIngest.Core.Geometry;
using ItaIngest.Native.Poppler;

namespace ItaIngest.Native.Tests.Poppler;

/// <summary>Thai reports from the measuring material: what tiny PDFs cannot show.</summary>
public sealed class RealReportTests
{
    [SkippableFact]
    public void TextLayers_AreInStep_AndEveryLetterLiesOnInk()
    {
        foreach (var file in Directory.GetFiles(Repository.Shared("reports"), "*.pdf"))
        {
            using var document = PdfDocument.Open(File.ReadAllBytes(file));
            for (var number = 1; number <= document.PageCount; number++)
            {
                using var page = document.OpenPage(number);
                var text = page.ReadText();
                Assert.True(text.InStep);
                var scan = page.ImageCoverage() > 0.9;
                Assert.Equal(scan, text.Glyphs.Count == 0);
                Assert.Equal(scan, page.ScanDpi() is >= 100 and <= 400);
                if (!scan)
                    AssertOnInk(page, text);
            }
        }
    }

    private static void AssertOnInk(PdfPage page, PdfText text)
    {
        using var drawn = page.Render(150);
        using var ink = drawn.Binarise(220);
        const double scale = 150 / 72.0;
        var letters = text.Glyphs.Where(glyph => glyph.CodePoint is >= 0x0E01 and <= 0x0E2E).ToList();
        var onInk = letters.Count(glyph => ink.CountForeground(Pixels(glyph.Box, scale)) > 0);
        Assert.True(onInk >= 0.99 * letters.Count, $"page {page.Number}: {onInk} of {letters.Count} letters on ink");
    }

    private static PixelRect Pixels(Box box, double scale) =>
        new((int)(box.Left * scale), (int)(box.Top * scale), (int)(box.Width * scale) + 1, (int)(box.Height * scale) + 1);
}
