using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>A part of the page that rulings enclose (a cell), or all that is outside of them.</summary>
/// <param name="Box">on the page, in pixels: around its ink</param>
/// <param name="Picture">that part alone, neighbours painted white, with a white margin</param>
/// <param name="Margin">of the picture, in pixels</param>
/// <param name="Enclosed">a cell; not the rest of the page</param>
internal sealed record PageRegion(PixelRect Box, Pix Picture, int Margin, bool Enclosed) : IDisposable
{
    public void Dispose() => Picture.Dispose();
}
