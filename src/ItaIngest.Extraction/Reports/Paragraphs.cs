using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Joins printed lines to paragraphs. A line ends its paragraph when the document says so, when it is not full, or when
/// the next one opens an item or stands apart.
/// </summary>
internal static class Paragraphs
{
    /// <summary>A longer paragraph is prose and no title.</summary>
    public const int TitleLength = 160;

    private const int TitleLines = 24;

    /// <summary>A line that ends this share of the text's width before the right edge is not full.</summary>
    private const double FullShare = 0.12;

    /// <summary>A line further below than so many usual steps stands apart.</summary>
    private const double Apart = 1.6;

    public static IReadOnlyList<Passage> Of(TabularDocument document, RepeatedLabels labels)
    {
        var passages = new List<Passage>();
        var isTitle = true;
        foreach (var page in document.Pages)
        {
            var right = page.Blocks.OfType<TextLine>().Select(line => line.Box.Right).DefaultIfEmpty(0).Max();
            var left = page.Blocks.OfType<TextLine>().Where(line => !line.Box.IsNone).Select(line => line.Box.Left).DefaultIfEmpty(0).Min();
            var step = UsualStep(page);
            var open = new List<TextLine>();
            for (var i = 0; i < page.Blocks.Count; i++)
            {
                if (page.Blocks[i] is not TextLine line)
                {
                    isTitle = false;
                    continue;
                }
                open.Add(line);
                if (!EndsParagraph(line, i + 1 < page.Blocks.Count ? page.Blocks[i + 1] : null, right, (right - left) * FullShare, step, labels))
                    continue;
                var passage = Join(page, open, i - open.Count + 1, isTitle);
                isTitle = passage.IsTitle;
                if (passage.Text.Length > 0)
                    passages.Add(passage with { IsTitle = isTitle && passages.Count < TitleLines });
                open.Clear();
            }
        }
        return passages;
    }

    private static bool EndsParagraph(TextLine line, Block? next, double right, double slack, double step, RepeatedLabels labels)
    {
        if (line.EndsParagraph || next is not TextLine below)
            return true;
        if (line.Box.IsNone || below.Box.IsNone)
            return true;
        var height = Math.Max(1, line.Box.Height);
        return line.Box.Right < right - slack
            || (below.Box.Top - line.Box.Bottom > height && below.Box.CenterY - line.Box.CenterY > Apart * step)
            || ItemMarker.TryRead(below.Text, out _)
            || Label.TryRead(below.Text, out _)
            || labels.TryRead(below.Text, out _);
    }

    /// <summary>From line to line on this page: boxes of a text layer are as high as the font, those of OCR only as its letters.</summary>
    private static double UsualStep(TabularPage page)
    {
        var steps = page.Blocks.Zip(page.Blocks.Skip(1)).Where(pair => pair is { First: TextLine { Box.IsNone: false }, Second: TextLine { Box.IsNone: false } })
            .Select(pair => ((TextLine)pair.Second).Box.CenterY - ((TextLine)pair.First).Box.CenterY).Where(step => step > 0).Order().ToList();
        return steps.Count == 0 ? 0 : steps[steps.Count / 2];
    }

    private static Passage Join(TabularPage page, IReadOnlyList<TextLine> lines, int block, bool isTitle)
    {
        var text = ThaiText.JoinLines(lines.Select(line => line.Text)).Trim();
        var confidence = lines.Average(line => line.Confidence);
        return new Passage(text, page.Number, Box.Around(lines.Select(line => line.Box)), page.Origin, confidence, block, isTitle && text.Length <= TitleLength);
    }
}
