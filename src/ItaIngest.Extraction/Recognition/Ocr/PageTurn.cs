using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Finds how a page stands by a vote of the network itself: it reads the longest lines surely only where they stand
/// upright. A page that is read surely as it came is never turned, and costs nothing: these lines are read anyway.
/// </summary>
internal static class PageTurn
{
    // mean probability: upright pages have 0.97 (0.9 where print is bad), those on their side or head 0.80 to 0.83
    private const double Sure = 0.92;
    private const double SureEnough = 0.88;
    private const double Better = 0.06;
    private const int Enough = 15; // symbols; fewer say nothing

    /// <summary>The page as it stands best, and the clockwise quarters it was turned by. The caller disposes the reading.</summary>
    public static (PageReading Reading, int Quarters) Upright(Pix picture, Func<Pix, OcrResult> recognise)
    {
        var best = (Reading: new PageReading(picture, recognise), Quarters: 0);
        var asItCame = best.Reading.Sample();
        if (asItCame.Mean >= Sure || asItCame.Symbols < Enough)
            return best;
        var least = Math.Max(SureEnough, asItCame.Mean + Better);
        for (var quarters = 1; quarters < 4; quarters++)
        {
            using var turned = picture.Rotate90(quarters);
            var reading = new PageReading(turned, recognise);
            var sample = reading.Sample();
            if (sample.Symbols < Enough || sample.Mean <= least)
            {
                reading.Dispose();
                continue;
            }
            best.Reading.Dispose();
            (best, least) = ((reading, quarters), sample.Mean);
        }
        return best;
    }
}
