using ItaIngest.OcrTraining.Damage;

namespace ItaIngest.OcrTraining.Rendering;

/// <summary>
/// Prints one line with what surrounds it on a page (lines above and below, rulings, fill lines) and cuts it out with the
/// margins that a page segmenter leaves.
/// </summary>
internal sealed class LineComposer(Random random)
{
    /// <summary>Em squares; lower is a dash or a row of dots.</summary>
    private const double LowLine = 0.33;

    private const double ShareOfTightSpacing = 0.1;

    /// <summary>The line as a clean picture; null when nothing was printed or not all of it is on the sheet.</summary>
    public GrayImage? Compose(string text, string neighbour, LineStyle style)
    {
        var (textWidth, lineHeight) = TextCanvas.Measure(text, style);
        var padding = (int)(style.Em * 2) + 8;
        var width = (int)(textWidth * style.Stretch) + (2 * padding);
        var height = (lineHeight * 3) + (2 * padding);
        var baseline = padding + (lineHeight * 1.7);
        using var canvas = new TextCanvas(width, height);
        canvas.Transform(width / 2.0, baseline, style.SkewDegrees, style.Stretch);
        var left = (width - textWidth) / 2.0;
        canvas.DrawText(text, style, left, baseline);
        var box = InkBox.Of(canvas.ToImage());
        if (box.IsEmpty || box.Left == 0 || box.Right == width)
        {
            return null;
        }

        if (random.Happens(ShareOfTightSpacing))
        {
            return Cut(TouchingNeighbours.Join(canvas.ToImage(), PrintTight(neighbour, style, width, height, left, baseline, lineHeight)), box, style.Em);
        }

        DrawSurroundings(canvas, neighbour, style, left, baseline, textWidth, lineHeight);
        return Cut(canvas.ToImage(), box, style.Em);
    }

    /// <summary>The lines above and below alone, so near that their marks reach into the line.</summary>
    private GrayImage PrintTight(string neighbour, LineStyle style, int width, int height, double left, double baseline, int lineHeight)
    {
        using var sheet = new TextCanvas(width, height);
        sheet.Transform(width / 2.0, baseline, style.SkewDegrees, style.Stretch);
        DrawNeighbours(sheet, neighbour, style, left, baseline, Math.Max(lineHeight * random.Between(0.68, 0.9), style.Em * 0.95));
        return sheet.ToImage();
    }

    private void DrawNeighbours(TextCanvas canvas, string neighbour, LineStyle style, double left, double baseline, double pitch)
    {
        var plain = style with { Underlined = false };
        canvas.DrawText(neighbour, plain, left - (random.NextDouble() * style.Em * 4), baseline - pitch);
        canvas.DrawText(neighbour, plain, left - (random.NextDouble() * style.Em * 4), baseline + pitch);
    }

    private void DrawSurroundings(TextCanvas canvas, string neighbour, LineStyle style, double left, double baseline, int textWidth, int lineHeight)
    {
        if (random.Happens(0.35))
        {
            DrawNeighbours(canvas, neighbour, style, left, baseline, Math.Max(lineHeight * random.Between(0.95, 1.25), style.Em * 1.3));
        }

        var thickness = Math.Max(1, style.Dpi / 200 * random.Between(0.8, 2.5));
        if (random.Happens(0.08))
        {
            canvas.DrawBar(left - (style.Em * 3), baseline + (style.Em * random.Between(0.22, 0.5)), textWidth + (style.Em * 6), thickness);
        }

        if (random.Happens(0.07))
        {
            canvas.DrawBar(left - (style.Em * 3), baseline - (style.Em * random.Between(1.0, 1.4)), textWidth + (style.Em * 6), thickness);
        }

        DrawUprights(canvas, style, left, baseline, textWidth, thickness);
        if (random.Happens(0.03))
        {
            DrawFillLine(canvas, style, left, baseline, textWidth);
        }
    }

    private void DrawUprights(TextCanvas canvas, LineStyle style, double left, double baseline, int textWidth, double thickness)
    {
        var top = baseline - (style.Em * random.Between(1.2, 3));
        var length = style.Em * random.Between(1.8, 5);
        if (random.Happens(0.12))
        {
            canvas.DrawBar(left - (style.Em * random.Between(0.12, 0.6)), top, thickness, length);
        }

        if (random.Happens(0.12))
        {
            canvas.DrawBar(left + textWidth + (style.Em * random.Between(0.08, 0.6)), top, thickness, length);
        }
    }

    /// <summary>A row of dots under the text, as forms have it.</summary>
    private void DrawFillLine(TextCanvas canvas, LineStyle style, double left, double baseline, int textWidth)
    {
        var dot = Math.Max(1, style.Em * 0.06);
        var step = style.Em * random.Between(0.18, 0.3);
        var level = baseline + (style.Em * random.Between(0.08, 0.2));
        for (var x = left; x < left + textWidth; x += step)
        {
            canvas.DrawBar(x, level, dot, dot);
        }
    }

    private GrayImage Cut(GrayImage sheet, InkBox box, double em)
    {
        var (above, below) = Margins(em);
        if (box.Bottom - box.Top < em * LowLine)
        {
            // A dash alone is given white above and below, or it would be blown up to a letter.
            above = below = (int)((em * random.Between(0.6, 0.9)) - (box.Bottom - box.Top)) / 2;
        }

        var leftMargin = SideMargin(em);
        var rightMargin = SideMargin(em);
        return sheet.Crop(
            box.Left - leftMargin,
            box.Top - above,
            box.Right - box.Left + leftMargin + rightMargin,
            box.Bottom - box.Top + above + below,
            outside: 255);
    }

    /// <summary>Mostly tight; now and then a cell's width of paper, so that dirt on it is not read as text.</summary>
    private int SideMargin(double em) => (int)(random.NextDouble() switch
    {
        < 0.40 => 4,
        < 0.72 => random.Between(1, 8),
        < 0.94 => random.Between(0, em * 1.6),
        _ => random.Between(em * 1.6, em * 12),
    });

    private (int Above, int Below) Margins(double em) => random.NextDouble() switch
    {
        < 0.30 => (4, 4),
        < 0.52 => (random.Next(2, 7), random.Next(2, 7)),
        < 0.88 => ((int)random.Between(0, em * 0.35), (int)random.Between(0, em * 0.35)),
        < 0.95 => ((int)random.Between(0, em * 0.7), (int)random.Between(0, em * 0.7)),
        _ => (-(int)random.Between(0, em * 0.05), -(int)random.Between(0, em * 0.05)),
    };
}
