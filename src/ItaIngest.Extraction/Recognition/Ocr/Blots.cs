using ItaIngest.Native;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Ink that fills its box and is larger than letters: the hole of a punch, a blot, a blackened corner. Its box reaches
/// over two lines of text and would draw them into one. Letters of the heaviest headings fill theirs as much, and are told by
/// standing side by side.
/// </summary>
internal static class Blots
{
    private const double Smallest = 1.5; // letter heights
    private const double Least = 6; // points; holes have 14 to 20
    private const double Filled = 0.7; // of its box; a disc has 0.79, the boldest letters 0.5
    private const double Slimmest = 0.5; // of the longer side; slimmer is a stroke or the rest of a ruling

    /// <summary>Boxes of them, in pixels.</summary>
    public static IReadOnlyList<PixelRect> Find(Pix binary, IReadOnlyList<PixelRect> ink, double letter)
    {
        var smallest = Math.Max(Smallest * letter, Least * binary.Dpi / 72);
        return
        [
            .. ink.Where(box => Math.Min(box.Width, box.Height) >= smallest && Math.Min(box.Width, box.Height) >= Slimmest * Math.Max(box.Width, box.Height)
                && binary.CountForeground(box) >= Filled * box.Width * box.Height
                && !ink.Any(other => other != box && LargeInk.AreLetters(box, other))),
        ];
    }
}
