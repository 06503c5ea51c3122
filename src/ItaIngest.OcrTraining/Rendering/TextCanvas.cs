using System.Text;
using ItaIngest.OcrTraining.Damage;
using ItaIngest.OcrTraining.Rendering.Native;

namespace ItaIngest.OcrTraining.Rendering;

/// <summary>A white sheet to print lines of text and rulings on. Pixels; origin at the top left, y downward.</summary>
internal sealed class TextCanvas : IDisposable
{
    private readonly nint surface;
    private readonly nint cairo;
    private readonly int width;
    private readonly int height;

    public TextCanvas(int width, int height)
    {
        this.width = width;
        this.height = height;
        surface = Cairo.CreateSurface(Cairo.CoverageFormat, width, height);
        cairo = Cairo.Create(surface);
    }

    /// <summary>The logical box of a line, from its left end on the baseline: how much room it takes.</summary>
    public static (int Width, int Height) Measure(string text, LineStyle style)
    {
        using var scratch = new TextCanvas(8, 8);
        var layout = scratch.Lay(text, style);
        Pango.GetPixelExtents(layout, out var ink, out var logical);
        Pango.Release(layout);
        return (Math.Max(logical.Width, ink.X + ink.Width), Math.Max(logical.Height, ink.Height));
    }

    /// <summary>Turns and stretches all that is drawn after it, around a point.</summary>
    public void Transform(double x, double y, double degrees, double stretch)
    {
        Cairo.Translate(cairo, x, y);
        Cairo.Rotate(cairo, degrees * Math.PI / 180);
        Cairo.Stretch(cairo, stretch, 1);
        Cairo.Translate(cairo, -x, -y);
    }

    /// <summary>Prints text with its left end on the baseline at a point.</summary>
    public void DrawText(string text, LineStyle style, double x, double baseline)
    {
        var layout = Lay(text, style);
        Cairo.MoveTo(cairo, x, baseline);
        Pango.ShowLine(cairo, Pango.GetLine(layout, 0));
        Pango.Release(layout);
    }

    public void DrawBar(double x, double y, double barWidth, double barHeight)
    {
        Cairo.Rectangle(cairo, x, y, barWidth, barHeight);
        Cairo.Fill(cairo);
    }

    /// <summary>The sheet so far, black on white.</summary>
    public unsafe GrayImage ToImage()
    {
        Cairo.Flush(surface);
        var stride = Cairo.GetStride(surface);
        var data = Cairo.GetData(surface);
        var image = new GrayImage(width, height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                image[x, y] = (byte)(255 - data[(y * stride) + x]);
            }
        }

        return image;
    }

    public void Dispose()
    {
        Cairo.Destroy(cairo);
        Cairo.DestroySurface(surface);
    }

    private nint Lay(string text, LineStyle style)
    {
        var layout = Pango.CreateLayout(cairo);
        SetExactWidths(Pango.GetContext(layout));
        Pango.SetResolution(Pango.GetContext(layout), style.Dpi);
        var font = Pango.ParseFont(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{style.Font} {style.Points:0.##}"));
        Pango.SetFont(layout, font);
        Pango.FreeFont(font);
        var utf8 = Encoding.UTF8.GetBytes(text);
        var attributes = Attributes(utf8, style);
        Pango.SetAttributes(layout, attributes);
        Pango.FreeAttributes(attributes);
        Pango.SetText(layout, utf8, utf8.Length);
        return layout;
    }

    /// <summary>
    /// Letters as wide as they are on paper, laid out as on an upright sheet: Pango does not narrow a line with the letters
    /// when it knows that the sheet is narrowed, and its end falls off the sheet that was measured for it.
    /// </summary>
    private static void SetExactWidths(nint context)
    {
        const int off = 1;
        var options = Cairo.CreateFontOptions();
        Cairo.SetHintMetrics(options, off);
        Cairo.SetHintStyle(options, off);
        Pango.SetFontOptions(context, options);
        Cairo.DestroyFontOptions(options);
        Pango.SetMatrix(context, 0);
        Pango.RoundGlyphPositions(context, round: false);
    }

    private static nint Attributes(byte[] utf8, LineStyle style)
    {
        var attributes = Pango.NewAttributes();
        if (style.LetterSpacing != 0)
        {
            Pango.Insert(attributes, Pango.LetterSpacing((int)(style.LetterSpacing * Pango.Scale)));
        }

        if (style.Underlined)
        {
            Pango.Insert(attributes, Pango.Underline(1));
        }

        for (var i = 0; style.SpaceWidening != 0 && i < utf8.Length; i++)
        {
            if (utf8[i] == ' ')
            {
                var widening = Pango.LetterSpacing((int)((style.LetterSpacing + style.SpaceWidening) * Pango.Scale));
                Pango.Limit(widening, i, i + 1);
                Pango.Insert(attributes, widening);
            }
        }

        return attributes;
    }
}
