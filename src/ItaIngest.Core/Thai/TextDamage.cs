namespace ItaIngest.Core.Thai;

/// <summary>Signs that a text was badly read; each is a reason to look at the page.</summary>
[Flags]
public enum TextDamage
{
    None = 0,

    /// <summary>Letters of the Lao block, which look like their Thai cousins.</summary>
    LaoLetters = 1,

    /// <summary>One or two Latin letters in the middle of a Thai word, or under a Thai mark.</summary>
    LatinInsideThai = 2,

    /// <summary>A mark without a consonant, two vowels on one, a leading vowel with nothing to lead.</summary>
    ImpossibleSequence = 4,

    /// <summary>U+FFFD: bytes that were not text in the encoding assumed.</summary>
    ReplacementCharacter = 8,

    /// <summary>Private-use codes outside the known Thai ones: a font with its own code page.</summary>
    UnknownPrivateUse = 16,
}
