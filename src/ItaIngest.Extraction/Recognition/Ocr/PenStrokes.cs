using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Takes the strokes of a pen out of a line of print that a signature runs through. A pen draws thicker or darker than the
/// strokes of the letters are: what holds a square that nothing of the line's own print holds, over the height of a
/// letter, is no print. Where it crosses letters, these are cut, which the network bears better than what the stroke
/// makes of them; which of the two pictures is read more surely decides.
/// </summary>
internal static class PenStrokes
{
    private const int Lighter = 10; // shades than the middle of the strokes of print
    private const int Largest = 8; // pixels of a side; pens draw no thicker at 300 dpi
    private const double Long = 0.8; // heights of the letters; what is shorter may be where strokes of a letter meet
    private const double OfPrint = 0.02; // share of the print's dark pixels that may be in such pieces
    private const double Blur = 0.6; // points around a stroke
    private const int FewestRuns = 60; // of print, that say how dark it is
    private const int Aside = 3; // pixels from ink that was cut
    private const float Sure = 0.9f;

    /// <summary>A picture of the line without them; null where there are none to be told from print.</summary>
    public static Pix? Without(LineCrop crop)
    {
        int width = crop.Box.Width, height = crop.Box.Height;
        var pixels = crop.Picture.CopyGrey();
        var crossed = new bool[width];
        foreach (var cut in crop.Line.Cut.Select(cut => cut.Inflate(Aside).Intersect(crop.Box)))
            crossed.AsSpan(cut.X - crop.Box.X, cut.Width).Fill(true);
        if (ShadeOfPrint(pixels, width, crossed) is not { } print)
            return null;
        using var dark = crop.Picture.Binarise(print + Lighter + 1);
        var longest = Long * (crop.Line.BodyBottom - crop.Line.BodyTop);
        var strokes = Thick(dark, longest, crossed);
        if (strokes.Count == 0)
            return null;
        var blur = Math.Max(1, crop.Picture.Pixels(Blur));
        foreach (var run in strokes.SelectMany(stroke => stroke.Runs))
        {
            int left = Math.Max(0, run.Left - blur), right = Math.Min(width, run.Right + blur);
            for (var y = Math.Max(0, run.Y - blur); y <= Math.Min(height - 1, run.Y + blur); y++)
                pixels.AsSpan((y * width) + left, right - left).Fill(GreyPage.White);
        }
        return Pix.FromGrey(pixels, width, height, width, crop.Picture.Dpi);
    }

    /// <summary>Whether more of the second reading is sure: a letter that was wiped out is read no more, and makes the rest no surer.</summary>
    public static bool IsBetter(OcrResult second, OcrResult first) => CountSure(second) > CountSure(first);

    private static int CountSure(OcrResult read) => read.Lines.Sum(line => line.Symbols.Count(symbol => SymbolProbability.Of(symbol.Confidence) >= Sure));

    /// <summary>What holds a square that no print beside it does.</summary>
    private static List<InkPiece> Thick(Pix dark, double longest, bool[] crossed)
    {
        var print = dark.ForegroundByColumn(dark.Bounds).Where((_, x) => !crossed[x]).Sum();
        for (var side = 2; side <= Largest; side++)
        {
            using var opened = dark.Open(side, side);
            var pieces = InkPieces.Find(opened).Where(piece => Math.Max(piece.Box.Width, piece.Box.Height) >= longest).ToLookup(piece => crossed.AsSpan(piece.Box.X, piece.Box.Width).Contains(true));
            if (pieces[false].Sum(piece => piece.Runs.Sum(run => run.Right - run.Left)) <= OfPrint * print)
                return [.. pieces[true]];
        }
        return [];
    }

    /// <summary>The usual shade in the middle of the strokes that nothing crosses.</summary>
    private static int? ShadeOfPrint(ReadOnlySpan<byte> pixels, int width, bool[] crossed)
    {
        var shades = new List<byte>();
        for (var start = 0; start < pixels.Length; start += width)
        {
            var row = pixels.Slice(start, width);
            for (var x = 0; x < width; x++)
            {
                var darkest = GreyPage.White;
                for (; x < width && row[x] < GreyPage.Ink && !crossed[x]; x++)
                    darkest = Math.Min(darkest, row[x]);
                if (darkest < GreyPage.White)
                    shades.Add(darkest);
            }
        }
        return shades.Count < FewestRuns ? null : Median.Of(shades);
    }
}
