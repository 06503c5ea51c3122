using ItaIngest.Core.Documents;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>
/// Puts provided text right that was taken from a lying layer: one font of a document had every า stored as ำ (มำตรกำร), mostly that of
/// its headings. There is no page to look at: only a line that has office words so damaged, and none of them right, is touched, and each
/// ำ stays where the words of the line need it (ประจำ, ตำบล).
/// </summary>
internal static class ProvidedText
{
    private const int LeastDamaged = 2; // one may be the author's own slip
    private const int Around = 14; // letters that may be of the same word

    /// <summary>Where both letters make a word, these are by far the more frequent ones.</summary>
    private static readonly string[] Usual = ["น้ำ", "ทำ", "คำ", "จำ", "ลำ", "ดำ"];

    /// <summary>The page with its lines put right; the reason and the warnings say so.</summary>
    /// <param name="page">of provided text</param>
    /// <param name="lies">whether the document has such lines (<see cref="Lies"/>)</param>
    public static RecognizedPage Repair(RecognizedPage page, bool lies)
    {
        if (!lies)
            return page;
        var changed = LinesOf(page.Blocks).Where(IsLying).Select(line => (Old: line, New: Repair(line))).Where(pair => pair.New != pair.Old).DistinctBy(pair => pair.Old).ToDictionary(pair => pair.Old, pair => pair.New);
        if (changed.Count == 0)
            return page;
        var letters = LinesOf(page.Blocks).Sum(line => line.Text.Count(c => !char.IsWhiteSpace(c)));
        var wrong = changed.Sum(pair => pair.Key.Text.Zip(pair.Value.Text).Count(letter => letter.First != letter.Second));
        return page with
        {
            Blocks = [.. page.Blocks.Select(block => With(block, changed))],
            Reason = $"{page.Reason}; ำ stored for า, put right in lines whose words show it",
            Warnings = [.. page.Warnings, $"ำ stands for า in {changed.Count} lines of the text: put right"],
            ChangedShare = letters == 0 ? 0 : (double)wrong / letters,
        };
    }

    /// <summary>Whether more of a document's office words are so damaged than by a slip.</summary>
    public static bool Lies(IEnumerable<Page> pages) =>
        pages.SelectMany(page => LinesOf(page.Blocks)).Where(IsLying).Sum(line => Words(line).Damaged) >= LeastDamaged;

    private static IEnumerable<TextLine> LinesOf(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        TextLine line => [line],
        PageTable table => table.Cells.SelectMany(cell => cell.Lines),
        _ => [],
    });

    private static Block With(Block block, Dictionary<TextLine, TextLine> changed) => block switch
    {
        TextLine line => changed.GetValueOrDefault(line, line),
        PageTable table => table with { Cells = [.. table.Cells.Select(cell => cell with { Lines = [.. cell.Lines.Select(line => changed.GetValueOrDefault(line, line))] })] },
        _ => block,
    };

    private static bool IsLying(TextLine line) => line.Text.Contains(Am, StringComparison.Ordinal) && Words(line) is { Damaged: > 0, Right: 0 };

    private static WordCounts Words(TextLine line) => DamagedWords.Count(line.Text.Replace(" ", "", StringComparison.Ordinal))[(int)WordDamage.AaAsAm];

    private const char Aa = 'า', Am = 'ำ';

    private static TextLine Repair(TextLine line)
    {
        var places = Enumerable.Range(0, line.Text.Length).Where(i => line.Text[i] == Am).ToList();
        var letters = line.Text.Replace(Am, Aa).ToCharArray();
        foreach (var at in places)
        {
            var without = Score(letters, at);
            letters[at] = Am;
            var with = Score(letters, at);
            if (with < without || (with == without && !IsUsual(letters, at)))
                letters[at] = Aa;
        }
        return line with { Text = ThaiText.Normalise(new string(letters)) };
    }

    private static int Score(char[] letters, int at)
    {
        var (start, end) = (Math.Max(0, at - Around), Math.Min(letters.Length, at + Around));
        return Lexicon.Installed.Score(string.Concat(new string(letters, start, end - start).Where(ThaiText.IsLetter)));
    }

    private static bool IsUsual(char[] letters, int at) =>
        Usual.Any(word => at + 1 >= word.Length && new string(letters, at + 1 - word.Length, word.Length) == word && (at + 1 >= letters.Length || !ThaiText.IsConsonant(letters[at + 1])));
}
