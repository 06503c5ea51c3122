using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Text;

/// <summary>Thai dictionary words (Debian: hunspell-th), run together as Thai is written.</summary>
internal sealed class WordList
{
    private readonly string[] words;
    private readonly string[] marked;

    private readonly string[] common = [.. Resources.ReadLines("common-words.txt")];

    private WordList(string[] words)
    {
        this.words = words;
        marked = [.. words.Where(HasStackedMarks)];
    }

    public const string DefaultPath = "/usr/share/hunspell/th_TH.dic";

    public static WordList Read(string path) => new(
        [.. File.ReadLines(path).Skip(1)
            .Select(line => line.Split('/')[0].Trim())
            .Where(word => word.Length is > 1 and < 14 && word.All(letter => letter is >= 'ก' and <= '๎'))]);

    /// <summary>A few words without spaces. Every third word carries a vowel and a tone mark on one letter, the hard case.</summary>
    public string Phrase(int count, Random random) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => random.Pick(random.Happens(0.35) ? marked : words)));

    /// <summary>Running text: dictionary words between the words that every page is full of.</summary>
    public string Prose(int count, Random random) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => random.Pick(random.Happens(0.65) ? common : words)));

    private static bool HasStackedMarks(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] is >= '่' and <= '๋' && word[i - 1] is 'ิ' or 'ี' or 'ึ' or 'ื' or 'ั' or 'ุ' or 'ู')
            {
                return true;
            }

            if (word[i] is 'ำ' && word[i - 1] is >= '่' and <= '๋')
            {
                return true;
            }
        }

        return false;
    }
}
