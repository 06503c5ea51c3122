using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Joining;

/// <summary>
/// Lines that say nothing about the text around them: page numbers, catchwords at the foot of official letters, headers
/// and footers that return on every page, and what says that a table goes on.
/// </summary>
internal sealed class PageFurniture
{
    private const double Margin = 0.1;
    private const int LongestNumber = 10;
    private static readonly string[] PageWords = ["หน้าที่", "หน้า", "จาก", "ของ", "page", "of"];

    private readonly HashSet<string> running;

    private PageFurniture(HashSet<string> running) => this.running = running;

    /// <summary>Learns the running headers and footers of a document: the same words, digits aside, in the margins of several pages.</summary>
    public static PageFurniture Of(IReadOnlyList<TabularPage> pages)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var margins = page.Blocks.OfType<TextLine>().Where(line => InMargin(line, page)).Select(line => Words(line.Text)).Where(words => words.Length > 0);
            foreach (var words in margins.Distinct(StringComparer.Ordinal))
                seen[words] = seen.GetValueOrDefault(words) + 1;
        }
        return new PageFurniture([.. seen.Where(pair => pair.Value > 1).Select(pair => pair.Key)]);
    }

    /// <summary>Whether a table may go on over this line.</summary>
    public bool Contains(TextLine line)
    {
        var text = line.Text.Trim();
        return text.Length == 0 || IsPageNumber(text) || !HasWords(text) || IsCatchword(text) || text.EndsWith("(ต่อ)", StringComparison.Ordinal) || running.Contains(Words(text));
    }

    /// <summary>Whether a line is the header or footer of several pages.</summary>
    public bool IsRunning(TextLine line, TabularPage page) => InMargin(line, page) && running.Contains(Words(line.Text));

    /// <summary>OCR makes a few signs of a page number between dashes.</summary>
    private static bool HasWords(string text) => text.Length > LongestNumber || text.Any(char.IsLetter);

    private static bool InMargin(TextLine line, TabularPage page) =>
        page.Height > 0 && (line.Box.Bottom < page.Height * Margin || line.Box.Top > page.Height * (1 - Margin));

    /// <summary>Whether a line is a page's number and nothing else: "- ๕ -", "หน้า ๕ จาก ๑๐".</summary>
    internal static bool IsPageNumber(string text)
    {
        var rest = Words(text);
        foreach (var word in PageWords)
            rest = rest.Replace(ThaiText.Skeleton(word), "", StringComparison.Ordinal);
        return rest.Length == 0 && text.Length < 30 && text.Count(ThaiDigits.IsDigit) < 8;
    }

    private static bool IsCatchword(string text) =>
        text.StartsWith('/') && (text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith('…'));

    private static string Words(string text) =>
        string.Concat(ThaiText.Skeleton(text).Where(c => !ThaiDigits.IsDigit(c) && c is not ('-' or '–' or '/' or '(' or ')' or '.' or '|')));
}
