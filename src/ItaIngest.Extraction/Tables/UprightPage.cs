using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Tables;

/// <summary>Draws a page as recognition saw it: turned upright, so that rulings and glyphs share their coordinates.</summary>
internal static class UprightPage
{
    /// <summary>8-bit grey; the caller disposes it.</summary>
    /// <param name="page">as it was recognised</param>
    public static Pix Draw(PagePictures pictures, RecognizedPage page, double dpi)
    {
        var picture = pictures.Render(page.Number, dpi);
        if (page.Origin == Origin.Ocr)
            picture = Streaks.Without(picture);
        var quarters = QuarterTurn.Of(page.SkewDegrees, page.Width, page.Height).Quarters;
        var skew = QuarterTurn.Rest(page.SkewDegrees);
        if (quarters == 0 && skew == 0)
            return picture;
        using (picture)
        {
            if (quarters == 0)
                return picture.Rotate(skew);
            var standing = picture.Rotate90(quarters);
            if (skew == 0)
                return standing;
            using (standing)
                return standing.Rotate(skew);
        }
    }
}
