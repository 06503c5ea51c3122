using ItaIngest.OcrTraining.Damage;
using ItaIngest.OcrTraining.Rendering;
using ItaIngest.OcrTraining.Text;

namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>Sets held-out sentences and rows of figures on a page, prints and damages it.</summary>
internal sealed class PageComposer(int seed)
{
    private const double MarginInches = 0.9;
    private const double WidthInches = 8.27;

    private const double GapInches = 0.2;

    private static readonly double[] TabStopInches = [0, 2.4, 4.0, 5.2];

    private readonly Random random = new(seed);
    private readonly Grammar grammar = Grammar.Read("heldout.txt");

    /// <summary>A page of so many lines.</summary>
    /// <param name="damage">A name of <see cref="PageDamage"/>.</param>
    public TestPage Compose(LineStyle style, int lineCount, string damage)
    {
        var lines = Write(lineCount, style);
        var pitch = Math.Max(TextCanvas.Measure("กี่ญู", style).Height * 1.02, style.Em * 1.35);
        var margin = MarginInches * style.Dpi;
        var width = (int)(WidthInches * style.Dpi);
        var height = (int)((2 * margin) + (pitch * lineCount));
        using var canvas = new TextCanvas(width, height);
        canvas.Transform(width / 2.0, height / 2.0, PageDamage.SkewDegrees(damage), 1);
        for (var i = 0; i < lines.Count; i++)
        {
            DrawLine(canvas, lines[i], style, margin, margin + (pitch * (i + 0.75)));
        }

        var page = PageDamage.Apply(canvas.ToImage(), damage, style.Dpi, random);
        var pictures = Enumerable.Range(0, lineCount).Select(i => CutLine(page, margin + (pitch * i), pitch, style)).ToList();
        return new TestPage(page, pictures, [.. lines.Select(line => line.Replace('\t', ' '))]);
    }

    private static void DrawLine(TextCanvas canvas, string line, LineStyle style, double left, double baseline)
    {
        var end = left;
        foreach (var (cell, stop) in line.Split('\t').Zip(TabStopInches))
        {
            // A cell that is too wide for its column pushes the next one on.
            var start = Math.Max(left + (stop * style.Dpi), end);
            canvas.DrawText(cell, style, start, baseline);
            end = start + TextCanvas.Measure(cell, style).Width + (GapInches * style.Dpi);
        }
    }

    private static GrayImage CutLine(GrayImage page, double top, double pitch, LineStyle style) =>
        PaperWhitening.Apply(
            page.Crop((int)(style.Dpi * 0.6), (int)(top - (pitch * 0.05)), page.Width - (int)(style.Dpi * 1.2), (int)(pitch * 1.1), 255));

    private List<string> Write(int count, LineStyle style)
    {
        var numbers = new NumberWriter(random);
        var lines = new List<string>();
        while (lines.Count < count)
        {
            numbers.NextLine();
            var line = grammar.Expand(random.Happens(0.7) ? "paragraph" : "row", numbers, random);
            if (line.Contains('\t', StringComparison.Ordinal) || Fits(line, style))
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static bool Fits(string line, LineStyle style) =>
        TextCanvas.Measure(line, style).Width < (WidthInches - (2 * MarginInches)) * style.Dpi;
}
