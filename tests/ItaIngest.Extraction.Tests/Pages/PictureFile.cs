using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tests.Pages;

/// <summary>Makes pictures of A4 pages with a black bar in their upper left quarter.</summary>
internal static class PictureFile
{
    /// <param name="dpi">of the pixels; written into the file</param>
    public static Pix Page(double dpi)
    {
        var page = Pix.Blank((int)(595 * dpi / 72), (int)(842 * dpi / 72), 8, dpi);
        for (var y = 0; y < page.Height / 8; y += 2)
            page.DrawLine(0, y, page.Width / 4, y, new Rgb(0, 0, 0), 3);
        return page;
    }

    public static byte[] Png(double dpi = 100)
    {
        using var page = Page(dpi);
        return page.EncodePng();
    }

    public static byte[] Jpeg(double dpi = 100)
    {
        using var page = Page(dpi);
        return page.EncodeJpeg();
    }

    public static byte[] Tiff(int pages, double dpi = 100)
    {
        var sheets = Enumerable.Range(0, pages).Select(_ => Page(dpi)).ToList();
        try
        {
            return Pix.EncodeTiff(sheets);
        }
        finally
        {
            sheets.ForEach(sheet => sheet.Dispose());
        }
    }
}
