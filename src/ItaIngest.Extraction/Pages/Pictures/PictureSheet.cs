namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>What the head of a picture says of one page, before anything is decoded: as <c>Pix.Decode</c> will give it,
/// upright and with square pixels.</summary>
/// <param name="Directory">its place in the file, from 1: thumbnails of a TIFF have places too and are no pages</param>
/// <param name="Width">pixels</param>
/// <param name="Height">pixels</param>
/// <param name="Dpi">pixels an inch, as the file says; null if it does not</param>
internal sealed record PictureSheet(int Directory, int Width, int Height, double? Dpi)
{
    /// <summary>Below this the two resolutions of a fax differ, above it they are one that was rounded.</summary>
    private const double SameShare = 0.98;

    /// <summary>Below this one of the two resolutions is a mistake.</summary>
    private const double CredibleShare = 0.25;

    /// <summary>The sheet of a file that gives a resolution for each direction: a fax has half as many rows as columns an
    /// inch and is stretched when decoded.</summary>
    /// <param name="onItsSide">turned by a quarter when decoded</param>
    public static PictureSheet Square(int directory, int width, int height, double? across, double? down, bool onItsSide = false)
    {
        var (x, y) = (across ?? 0, down ?? across ?? 0);
        var most = Math.Max(x, y);
        if (Math.Min(x, y) > 0 && Math.Min(x, y) <= SameShare * most && Math.Min(x, y) >= CredibleShare * most)
            (width, height, across) = ((int)Math.Round(width * most / x), (int)Math.Round(height * most / y), most);
        return onItsSide ? new PictureSheet(directory, height, width, across) : new PictureSheet(directory, width, height, across);
    }
}
