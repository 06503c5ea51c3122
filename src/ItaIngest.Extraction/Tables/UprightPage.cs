using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Pages;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables;

/// <summary>Draws a page as recognition saw it: turned upright, so that rulings and glyphs share their coordinates.</summary>
internal static class UprightPage
{
    /// <summary>8-bit grey; the caller disposes it.</summary>
    public static Pix Draw(PagePictures pictures, RecognizedPage page, double dpi)
    {
        var picture = pictures.Render(page.Number, dpi);
        if (page.SkewDegrees == 0)
            return picture;
        using (picture)
            return picture.Rotate(page.SkewDegrees);
    }
}
