namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>What the head of a picture says of one page, before anything is decoded.</summary>
/// <param name="Directory">its place in the file, from 1: thumbnails of a TIFF have places too and are no pages</param>
/// <param name="Width">pixels, as displayed</param>
/// <param name="Height">pixels, as displayed</param>
/// <param name="Dpi">pixels an inch, as the file says; null if it does not</param>
/// <param name="QuarterTurns">clockwise quarters to turn what the decoder gives</param>
internal sealed record PictureSheet(int Directory, int Width, int Height, double? Dpi, int QuarterTurns = 0);
