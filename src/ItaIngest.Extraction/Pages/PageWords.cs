using ItaIngest.Core.Documents;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Pages;

/// <summary>Tells reports from error and login pages by words (<c>page_words.csv</c>).</summary>
internal static class PageWords
{
    /// <summary>Different words of a report that a report has.</summary>
    private const int EnoughWords = 3;

    /// <summary>Characters of an error page; a page with more has content beside the error.</summary>
    private const int ShortPage = 1500;

    private static readonly ILookup<string, string> Words =
        EmbeddedTable.Read("page_words.csv", field => (Kind: field("kind"), Words: field("words"))).ToLookup(row => row.Kind, row => row.Words);

    public static bool LooksLikeReport(IEnumerable<Page> pages)
    {
        var text = TextOf(pages);
        return Words["report"].Count(word => text.Contains(ThaiText.Normalise(word), StringComparison.Ordinal)) >= EnoughWords;
    }

    /// <summary>Error words in the title, or in a page that says little else.</summary>
    public static bool LooksLikeError(string title, IEnumerable<Page> pages)
    {
        var text = TextOf(pages);
        return HasErrorWord(title) || (text.Length < ShortPage && HasErrorWord(text));
    }

    private static bool HasErrorWord(string text) => Words["error"].Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string TextOf(IEnumerable<Page> pages) => string.Join('\n', pages.SelectMany(page => page.Blocks).SelectMany(Lines).Select(line => line.Text));

    private static IEnumerable<TextLine> Lines(Block block) => block switch
    {
        TextLine line => [line],
        PageTable table => table.Cells.SelectMany(cell => cell.Lines),
        _ => [],
    };
}
