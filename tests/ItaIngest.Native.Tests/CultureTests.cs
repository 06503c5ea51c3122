using System.Globalization;
using ItaIngest.Native.Poppler;
using ItaIngest.Native.Tesseract;
using ItaIngest.Native.Tests.Poppler;

namespace ItaIngest.Native.Tests;

/// <summary>The machine's language must not show in what is read or said.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly CultureInfo before = Thread.CurrentThread.CurrentCulture;

    public void Dispose() => Thread.CurrentThread.CurrentCulture = before;

    [Theory]
    [InlineData("th-TH")]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    public void TheSameInEveryCulture(string name)
    {
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(name);
        using var document = PdfDocument.Open(TinyPdf.OneLine("Score 92.35", "/MediaBox [0 0 595.25 841.75]"));
        using var page = document.OpenPage(1);
        Assert.Equal(595.25, page.WidthPoints);
        Assert.Equal("Score 92.35", page.ReadText().ToText());
        Assert.Equal("The image was not read within 1.5 s.", new OcrTimeoutException(TimeSpan.FromSeconds(1.5)).Message);
        Assert.All(NativeLibraries.Probe(), status => Assert.InRange(status.Found!.Major, 1, 99));
    }
}
