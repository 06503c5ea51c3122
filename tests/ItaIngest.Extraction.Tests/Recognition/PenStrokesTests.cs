using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Tests.Recognition;

public class PenStrokesTests
{
    private const int Letter = 20;
    private static readonly PixelRect Pen = new(300, 30, 120, 6);

    [Fact]
    public void StrokeThickerThanPrint_IsTakenOut_AndTheLettersStay()
    {
        using var clean = Without(Pen);
        Assert.NotNull(clean);
        var pixels = clean.CopyGrey();
        Assert.True(IsWhite(pixels, clean.Width, Pen));
        Assert.False(IsWhite(pixels, clean.Width, new PixelRect(104, 20, 3, Letter)));
        Assert.False(IsWhite(pixels, clean.Width, new PixelRect(342, 20, 3, 8))); // a letter that it crosses
    }

    [Theory]
    [InlineData(3)] // as thin as print
    [InlineData(0)]
    public void WhatIsAsThinAsPrint_IsLeft(int thickness)
    {
        using var clean = Without(Pen with { Height = thickness });
        Assert.Null(clean);
    }

    [Fact]
    public void LettersThatAreWipedOut_MakeAReadingNoBetter()
    {
        var (more, fewer) = (Reading(0.99f, 0.99f, 0.5f), Reading(0.99f, 0.99f));
        Assert.False(PenStrokes.IsBetter(fewer, more));
        Assert.True(PenStrokes.IsBetter(Reading(0.99f, 0.99f, 0.98f), more));
    }

    private static OcrResult Reading(params float[] confidences) =>
        new([new OcrLine([.. confidences.Select((confidence, i) => new OcrSymbol("ก", new PixelRect(i * 10, 0, 9, 20), confidence, i == 0))], new PixelRect(0, 0, 100, 20), new OcrBaseline(0, 20, 100, 20))]);

    /// <summary>A line of strokes 3 pixels wide, with a stroke through some of them.</summary>
    private static Pix? Without(PixelRect pen)
    {
        var drawn = new Drawn(600, 60);
        var ink = Enumerable.Range(0, 40).Select(i => new PixelRect(20 + (i * 14), 20, 3, Letter)).Where(box => box.X is not (> 295 and < 425) || box.X % 2 == 0).ToList();
        foreach (var box in ink)
            drawn.Fill(box, 60).Fill(box with { Width = 9, Height = 3 }, 60);
        drawn.Fill(pen);
        var line = new InkLine(ink, new PixelRect(20, 20, 560, Letter), 20, 20 + Letter) { Cut = [pen.IsEmpty ? new PixelRect(300, 20, 120, 20) : pen] };
        using var crop = LineCrop.Cut(drawn.Page(), line, [], Letter);
        return PenStrokes.Without(crop);
    }

    private static bool IsWhite(byte[] pixels, int width, PixelRect rect)
    {
        // the crop has a margin of 4 pixels around the line
        for (var y = rect.Y; y < rect.Bottom; y++)
            for (var x = rect.X; x < rect.Right; x++)
                if (pixels[((y - 16) * width) + x - 16] < GreyPage.Ink)
                    return false;
        return true;
    }
}
