using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>
/// Makes paper plain white before a line is read. Tesseract takes a line's black and white from the local extremes of its
/// middle row (tesseract 5.3, Input::PreparePixInput, ComputeBlackWhite); in a line with wide gaps most of these are paper
/// noise, which then is stretched to full contrast and read as text.
/// </summary>
internal static class PaperWhitening
{
    public static GrayImage Apply(GrayImage line)
    {
        var sorted = (byte[])line.Pixels.Clone();
        Array.Sort(sorted);
        double paper = sorted[sorted.Length * 7 / 10], ink = sorted[sorted.Length / 200];
        var spread = paper - sorted[sorted.Length * 45 / 100];
        var white = paper - Math.Max(15, 6 * spread);
        if (white - ink < 40)
        {
            return line;
        }

        var clean = line.Copy();
        for (var i = 0; i < clean.Pixels.Length; i++)
        {
            clean.Pixels[i] = Filters.Clamp((line.Pixels[i] - ink) * 255 / (white - ink));
        }

        return clean;
    }
}
