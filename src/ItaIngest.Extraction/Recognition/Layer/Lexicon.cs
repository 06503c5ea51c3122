using System.Security.Cryptography;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>
/// Thai words, and how much of a text they make up. The words are those of Debian's hunspell-th, read where it is
/// installed (LGPL, NECTEC; no part of this project), and the office words of <c>layer_lies.csv</c>.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>Where Debian puts the words.</summary>
    public const string File = "/usr/share/hunspell/th_TH.dic";
    private const int Shortest = 2;

    private readonly Lazy<WordTrie> words;

    /// <param name="words">put in order at the first text: who only wants the label need not wait for it</param>
    private Lexicon(Func<WordTrie> words, string label) => (this.words, Label) = (new Lazy<WordTrie>(words), label);

    /// <summary>The lexicon of this machine, read once.</summary>
    public static Lexicon Installed { get; } = Read();

    /// <summary>What results depend on: the start of the file's SHA-256, or that there is none.</summary>
    public string Label { get; }

    /// <summary>
    /// How well words fill a text: letters in words, less one a word, so that long words count for more than the short
    /// ones that any text can be cut into. The best cut is found.
    /// </summary>
    /// <param name="text">normalised, without spaces</param>
    public int Score(ReadOnlySpan<char> text)
    {
        var (best, trie) = (new int[text.Length + 1], words.Value);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            best[i] = best[i + 1];
            if (MayBegin(text[i]))
                foreach (var length in trie.LengthsAt(text[i..]))
                    if (MayEnd(text, i + length))
                        best[i] = Math.Max(best[i], best[i + length] + length - 1);
        }
        return best[0];
    }

    private static bool MayBegin(char c) => ThaiText.IsConsonant(c) || ThaiText.IsLeadingVowel(c);

    private static bool MayEnd(ReadOnlySpan<char> text, int end) => end == text.Length || !(ThaiText.IsCombining(text[end]) || text[end] is 'ะ' or 'า' or 'ำ' or 'ๅ');

    private static Lexicon Read()
    {
        var own = DamagedWords.RightWords;
        if (!System.IO.File.Exists(File))
            return new Lexicon(() => WordTrie.Of(own), "own");
        var bytes = System.IO.File.ReadAllBytes(File);
        return new Lexicon(() => WordTrie.Of([.. Listed(bytes), .. own]), "th@" + Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]);
    }

    private static IEnumerable<string> Listed(byte[] bytes)
    {
        var lines = System.Text.Encoding.UTF8.GetString(bytes).Split('\n').Skip(1).Select(line => line.Split('/')[0].Trim());
        return lines.Where(word => word.Length >= Shortest && word.All(ThaiText.IsLetter)).Select(ThaiText.Normalise);
    }
}
