using ItaIngest.Core.Thai;

namespace ItaIngest.Crawling.Finding;

/// <summary>A text made ready for looking words up: Thai ones without tone marks and spaces, Latin ones as whole words.</summary>
internal sealed class WordKey(string text)
{
    private readonly string _skeleton = ThaiText.Skeleton(text);
    private readonly string _plain = ThaiDigits.ToArabic(text).ToLowerInvariant();

    /// <summary>Without tone marks and spaces, in lower case, digits Arabic.</summary>
    public string Skeleton => _skeleton;

    /// <summary>In lower case, digits Arabic.</summary>
    public string Plain => _plain;

    /// <summary>A word as a rule has it, its key made before.</summary>
    public static string OfWord(string word) => char.IsAsciiLetter(word[0]) ? word.ToLowerInvariant() : ThaiText.Skeleton(word);

    public bool Contains(string word) => char.IsAsciiLetter(word[0]) ? ContainsLatin(word) : _skeleton.Contains(word, StringComparison.Ordinal);

    /// <summary>"ita" stands in "digital" too.</summary>
    private bool ContainsLatin(string word)
    {
        for (var at = 0; (at = _plain.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var before = at > 0 && char.IsAsciiLetter(_plain[at - 1]);
            var end = at + word.Length;
            if (!before && (end == _plain.Length || !char.IsAsciiLetter(_plain[end])))
                return true;
        }

        return false;
    }
}
