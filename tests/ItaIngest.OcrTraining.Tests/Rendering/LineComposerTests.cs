using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Tests.Rendering;

public sealed class LineComposerTests
{
    private const string Long = "ประกาศกำหนดวันรับสมัครและวันตรวจสอบรายชื่อผู้สมัครทั้งหมด ๑๒,๔๘๖.๐๐ บาท (IIT EIT OIT)";

    /// <summary>Pango kept the letters of a narrowed line apart as if it were not narrowed, and its end fell off the sheet.</summary>
    [SkippableTheory]
    [InlineData(0.85, 0)]
    [InlineData(1.15, 0)]
    [InlineData(1, 0.5)]
    public void StretchedLine_KeepsItsEnd(double stretch, double degrees)
    {
        var plain = Style();
        var turned = plain with { Stretch = stretch, SkewDegrees = degrees };
        Assert.InRange(WidthOf(turned) / WidthOf(plain), stretch - 0.02, stretch + 0.02);
    }

    [SkippableFact]
    public void WidenedSpaces_MakeALineLonger()
    {
        var plain = Style();
        var widened = plain with { SpaceWidening = 10 };
        Assert.InRange(WidthOf(widened) - WidthOf(plain), 45, 55);
    }

    [SkippableFact]
    public void LoneDash_GetsWhiteAboveAndBelow()
    {
        var style = Style();
        var line = new LineComposer(new Random(1)).Compose("-", "-", style)!;
        Assert.True(line.Height > style.Em * 0.5, line.Height.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static LineStyle Style()
    {
        Skip.IfNot(Directory.Exists("/usr/share/fonts/truetype/tlwg"), "fonts-thai-tlwg is not installed");
        return new LineStyle { Font = "Laksaman", Points = 16, Dpi = 200 };
    }

    private static double WidthOf(LineStyle style)
    {
        var (width, height) = TextCanvas.Measure(Long, style);
        using var canvas = new TextCanvas(2 * width, 6 * height);
        canvas.Transform(width, 3 * height, style.SkewDegrees, style.Stretch);
        canvas.DrawText(Long, style, width / 2.0, 3 * height);
        var box = InkBox.Of(canvas.ToImage());
        return box.Right - box.Left;
    }
}
