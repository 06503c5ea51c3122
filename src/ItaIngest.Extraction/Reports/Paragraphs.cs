using System.Text.RegularExpressions;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Tables.Joining;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Joins printed lines to paragraphs. A line ends its paragraph when the document says so, when it is not full, or when
/// the next one opens an item, closes the letter or stands apart. The number of a page is no line of its text.
/// </summary>
internal static partial class Paragraphs
{
    /// <summary>A longer paragraph is prose and no title.</summary>
    public const int TitleLength = 160;

    private const int TitleLines = 24;

    /// <summary>A line that ends this share of the text's width before the right edge is not full.</summary>
    private const double FullShare = 0.12;

    /// <summary>What may stand around the number of a page, beside dashes and brackets.</summary>
    private static readonly char[] AroundNumber = [' ', '~', '—', '[', ']', '*'];

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The words that end an announcement or a letter.</summary>
    private static readonly Regex Closing = SkeletonPattern.Of("^(จึง(ประกาศ|เรียน|เสนอ|แจ้ง|ขอ(เชิญ|ประกาศ)|ออกประกาศ|มีคำสั่ง)|ประกาศณวัน|สั่งณวัน|ให้ไว้ณวัน|ขอแสดงความนับถือ|ทั้งนี้ตั้งแต่บัดนี้)");

    /// <summary>A line further below than so many usual steps stands apart.</summary>
    private const double Apart = 1.6;

    public static IReadOnlyList<Passage> Of(TabularDocument document, RepeatedLabels labels)
    {
        var passages = new List<Passage>();
        var isTitle = true;
        var furniture = PageFurniture.Of(document.Pages);
        var ran = new HashSet<string>(StringComparer.Ordinal);
        var counted = new Dictionary<string, int>(StringComparer.Ordinal); // the last "ข้อ ๖" that opened a paragraph
        foreach (var page in document.Pages)
        {
            var right = page.Blocks.OfType<TextLine>().Select(line => line.Box.Right).DefaultIfEmpty(0).Max();
            var left = page.Blocks.OfType<TextLine>().Where(line => !line.Box.IsNone).Select(line => line.Box.Left).DefaultIfEmpty(0).Min();
            var step = UsualStep(page);
            var open = new List<TextLine>();
            var first = 0;
            for (var i = 0; i < page.Blocks.Count; i++)
            {
                if (page.Blocks[i] is not TextLine line)
                {
                    isTitle = false;
                    continue;
                }
                if (IsPageNumber(page, i))
                    continue;
                if (furniture.IsRunning(line, page))
                {
                    if (ran.Add(ThaiText.Skeleton(line.Text).TrimEnd(Digits)))
                        passages.Add(Join(page, [line], i, isTitle) with { IsRunning = true });
                    continue;
                }
                first = open.Count == 0 ? i : first;
                open.Add(line);
                if (open.Count == 1 && OpeningLines.CountOf(line.Text) is { } count)
                    counted[count.Word] = count.Number;
                if (!EndsParagraph(line, BlockAfter(page, i, furniture), right, (right - left) * FullShare, step, labels, counted))
                    continue;
                var passage = Join(page, open, first, isTitle);
                isTitle = passage.IsTitle;
                if (passage.Text.Length > 0)
                    passages.Add(passage with { IsTitle = isTitle && passages.Count < TitleLines });
                open.Clear();
            }
        }
        return passages;
    }

    /// <summary>The first or the last line of a page, with a figure and no words of its own: no year, no score.</summary>
    private static bool IsPageNumber(TabularPage page, int block) =>
        page.Blocks.Count > 1 && (block == 0 || block == page.Blocks.Count - 1) && page.Blocks[block] is TextLine line && IsPageNumber(line.Text);

    internal static bool IsPageNumber(string text) => PageNumber().IsMatch(text) && PageFurniture.IsPageNumber(text.Trim(AroundNumber));

    private static Block? BlockAfter(TabularPage page, int block, PageFurniture furniture) =>
        block + 1 < page.Blocks.Count && !IsPageNumber(page, block + 1) && !(page.Blocks[block + 1] is TextLine line && furniture.IsRunning(line, page)) ? page.Blocks[block + 1] : null;

    private static bool EndsParagraph(TextLine line, Block? next, double right, double slack, double step, RepeatedLabels labels, Dictionary<string, int> counted)
    {
        if (line.EndsParagraph || next is not TextLine below)
            return true;
        if (line.Box.IsNone || below.Box.IsNone)
            return true;
        var height = Math.Max(1, line.Box.Height);
        return line.Box.Right < right - slack
            || (below.Box.Top - line.Box.Bottom > height && below.Box.CenterY - line.Box.CenterY > Apart * step)
            || ItemMarker.TryRead(below.Text, out _)
            || Closing.IsMatch(ThaiText.Skeleton(below.Text))
            || Label.TryRead(below.Text, out _)
            || labels.TryRead(below.Text, out _)
            || (OpeningLines.CountOf(below.Text) is { } count && counted.GetValueOrDefault(count.Word) == count.Number - 1);
    }

    /// <summary>From line to line on this page: boxes of a text layer are as high as the font, those of OCR only as its letters.</summary>
    private static double UsualStep(TabularPage page)
    {
        return Median.Of(page.Blocks.Zip(page.Blocks.Skip(1)).Where(pair => pair is { First: TextLine { Box.IsNone: false }, Second: TextLine { Box.IsNone: false } })
            .Select(pair => ((TextLine)pair.Second).Box.CenterY - ((TextLine)pair.First).Box.CenterY).Where(step => step > 0));
    }

    [GeneratedRegex(@"^[^0-9๐-๙.]*[0-9๐-๙]{1,3}([^0-9๐-๙.]+[0-9๐-๙]{1,3})?[^0-9๐-๙.]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex PageNumber();

    private static Passage Join(TabularPage page, IReadOnlyList<TextLine> lines, int block, bool isTitle)
    {
        var text = ThaiText.JoinLines(lines.Select(line => line.Text)).Trim();
        var confidence = lines.Average(line => line.Confidence);
        return new Passage(text, page.Number, Box.Around(lines.Select(line => line.Box)), page.Origin, confidence, block, isTitle && text.Length <= TitleLength);
    }
}
