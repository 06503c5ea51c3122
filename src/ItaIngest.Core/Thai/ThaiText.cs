namespace ItaIngest.Core.Thai;

/// <summary>
/// Thai writing as reports carry it: which characters are what (this file), one spelling for each word
/// (<see cref="Normalise"/>), keys for comparing (<see cref="Skeleton"/>), printed lines joined
/// (<see cref="JoinLines"/>) and signs of bad OCR (<see cref="FindDamage"/>).
/// Characters are those of the Unicode block U+0E00–U+0E7F; the classes follow WTT 2.0.
/// </summary>
public static partial class ThaiText
{
    /// <summary>Any assigned character of the Thai block, digits, ฿ and ๏ included.</summary>
    public static bool IsThai(char c) => c is >= 'ก' and <= '\u0E3A' or >= '฿' and <= '๛';

    /// <summary>A consonant ก–ฮ (ฤ and ฦ, which are vowels in Unicode's names, stand where consonants stand).</summary>
    public static bool IsConsonant(char c) => c is >= 'ก' and <= 'ฮ';

    /// <summary>A letter or mark of a Thai word: consonants, vowels, tone marks; not digits, ๆ, ฯ or ฿.</summary>
    public static bool IsLetter(char c) =>
        c is >= 'ก' and <= 'ฮ' or >= 'ะ' and <= '\u0E3A' or >= 'เ' and <= 'ๅ' or >= '\u0E47' and <= '\u0E4E';

    /// <summary>A mark printed above or below its consonant, with no width of its own. ำ is not one: it has width.</summary>
    public static bool IsCombining(char c) => c is '\u0E31' or >= '\u0E34' and <= '\u0E3A' or >= '\u0E47' and <= '\u0E4E';

    /// <summary>One of the four tone marks ่ ้ ๊ ๋.</summary>
    public static bool IsToneMark(char c) => c is >= '\u0E48' and <= '\u0E4B';

    /// <summary>A vowel that is written before its consonant: เ แ โ ใ ไ.</summary>
    public static bool IsLeadingVowel(char c) => c is >= 'เ' and <= 'ไ';

    /// <summary>A character without any width or look: joiners, soft hyphens, byte-order and direction marks.</summary>
    public static bool IsZeroWidth(char c) =>
        c is '\u00AD' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or '\uFEFF';

    /// <summary>A vowel sign above or below the consonant.</summary>
    internal static bool IsVowelMark(char c) => c is '\u0E31' or >= '\u0E34' and <= '\u0E39';
}
