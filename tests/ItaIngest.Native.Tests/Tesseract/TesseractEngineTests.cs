using System.Runtime.InteropServices;
using ItaIngest.Native.Leptonica;
using ItaIngest.Native.Poppler;
using ItaIngest.Native.Tesseract;
using ItaIngest.Native.Tests.Poppler;

namespace ItaIngest.Native.Tests.Tesseract;

public sealed class TesseractEngineTests : IDisposable
{
    private static readonly TimeSpan Ample = TimeSpan.FromMinutes(2);

    private readonly TesseractEngine engine = TesseractEngine.Open(null, "eng");

    public void Dispose() => engine.Dispose();

    [Fact]
    public void Recognise_LinesOfSymbols_WithBoxesWhereTheInkIs()
    {
        using var image = Page("The council met on Monday", "Budget 2569 approved");
        var result = engine.Recognise(image, null, PageSegmentation.Auto, Ample);
        Assert.Equal("The council met on Monday\nBudget 2569 approved", result.ToString());
        Assert.All(result.Lines.SelectMany(line => line.Symbols), symbol => Assert.InRange(symbol.Confidence, 0.5f, 1f));
        using var ink = image.Binarise();
        Assert.All(result.Lines, line =>
        {
            Assert.True(ink.CountForeground(line.Box) > 100);
            Assert.InRange(line.Baseline.Y1, line.Box.Y, line.Box.Bottom);
            Assert.All(line.Symbols, symbol => Assert.Equal(symbol.Box, symbol.Box.Intersect(image.Bounds)));
        });
        Assert.Equal(4, result.Lines[0].Symbols.Count(symbol => symbol.StartsWord)); // spaces, not words
    }

    [Fact]
    public void Recognise_Region_GivesBoxesOfTheWholeImage()
    {
        using var image = Page("Upper line here", "Lower line here");
        var whole = engine.Recognise(image, null, PageSegmentation.Auto, Ample);
        var region = whole.Lines[1].Box.Inflate(10);
        var part = engine.Recognise(image, region, PageSegmentation.SingleLine, Ample);
        var line = Assert.Single(part.Lines);
        Assert.Equal("Lower line here", line.ToString());
        Assert.InRange(line.Box.Y, region.Y, region.Bottom);
        Assert.Throws<ArgumentOutOfRangeException>(() => engine.Recognise(image, image.Bounds.Inflate(1), PageSegmentation.Auto, Ample));
    }

    [Fact]
    public void Recognise_EmptyImage_GivesNoLines()
    {
        using var blank = Pix.Blank(600, 400, 8, 200);
        Assert.Empty(engine.Recognise(blank, null, PageSegmentation.Auto, Ample).Lines);
    }

    [Fact]
    public void Deadline_StopsALongPage_AndTheEngineLivesOn()
    {
        using var image = Page([.. Enumerable.Repeat("Many words stand in every line of this page", 40)]);
        var started = TimeProvider.System.GetTimestamp();
        Assert.Throws<OcrTimeoutException>(() => engine.Recognise(image, null, PageSegmentation.SingleBlock, TimeSpan.FromMilliseconds(60)));
        var stopped = TimeProvider.System.GetElapsedTime(started);

        started = TimeProvider.System.GetTimestamp();
        Assert.Equal(40, engine.Recognise(image, null, PageSegmentation.SingleBlock, Ample).Lines.Count);
        var whole = TimeProvider.System.GetElapsedTime(started);
        Assert.True(stopped < whole, $"stopped after {stopped}, the whole page took {whole}");
    }

    [Fact]
    public void Noise_DoesNotOutliveTheDeadline()
    {
        // this page once kept the engine busy for minutes: line finding heeds no deadline
        var random = new Random(5);
        var grey = new byte[1700 * 2200];
        for (var i = 0; i < grey.Length; i++)
            grey[i] = random.Next(10) == 0 ? (byte)0 : (byte)255;
        using var noise = Pix.FromGrey(grey, 1700, 2200, 1700, 200);
        var error = Assert.Throws<OcrTimeoutException>(() => engine.Recognise(noise, null, PageSegmentation.Auto, TimeSpan.FromSeconds(1)));
        Assert.Contains("specks", error.Message, StringComparison.Ordinal);
        using var page = Page("Words again");
        Assert.Equal("Words again", engine.Recognise(page, null, PageSegmentation.Auto, Ample).ToString());
    }

    [Fact]
    public void Cancellation_PassesThrough()
    {
        using var image = Page([.. Enumerable.Repeat("Many words stand in every line of this page", 40)]);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(60));
        Assert.ThrowsAny<OperationCanceledException>(() => engine.Recognise(image, null, PageSegmentation.SingleBlock, Ample, source.Token));
    }

    [Fact]
    public void Engine_HasOneThread()
    {
        // libgomp is in the process because Tesseract is; it tells what limit it found when it was loaded
        var openMp = NativeLibrary.Load("libgomp.so.1");
        var limit = Marshal.GetDelegateForFunctionPointer<ThreadLimit>(NativeLibrary.GetExport(openMp, "omp_get_thread_limit"));
        Assert.Equal(1, limit());
    }

    [Fact]
    public void Open_MissingLanguage_NamesThePackage()
    {
        var error = Assert.Throws<OcrException>(() => TesseractEngine.Open(null, "eng+lao_old"));
        Assert.Contains("apt-get install tesseract-ocr-lao-old", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_DamagedLanguage_SaysSo()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "bad.traineddata"), "not a model");
            Assert.Throws<OcrException>(() => TesseractEngine.Open(folder.FullName, "bad"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Open_UnknownVariable_IsRefused() =>
        Assert.Throws<OcrException>(() => TesseractEngine.Open(null, "eng", new Dictionary<string, string> { ["no_such_setting"] = "1" }));

    [Fact]
    public void Open_Thai_ReadsThaiLetters()
    {
        using var thai = TesseractEngine.Open(null, "tha+eng");
        using var image = Page("Report 123");
        Assert.NotEmpty(thai.Recognise(image, null, PageSegmentation.SingleBlock, Ample).Lines);
    }

    private delegate int ThreadLimit();

    /// <summary>An A4 page with these lines in Helvetica, drawn at 150 dpi.</summary>
    private static Pix Page(params string[] lines)
    {
        var content = string.Join('\n', lines.Select((line, i) => $"BT /F1 14 Tf 60 {790 - (i * 18)} Td ({line}) Tj ET"));
        using var document = PdfDocument.Open(new TinyPdf().AddPage(content).ToBytes());
        using var page = document.OpenPage(1);
        return page.Render(150);
    }
}
