namespace ItaIngest.Core.Vocabulary;

/// <summary>A small number for each letter that the texts are made of, so that tables can be indexed by letters.</summary>
internal static class LetterIndex
{
    public const int Count = 128 + 256;

    /// <summary>ASCII, then the Thai and Lao blocks; 0 for all others, which have nothing in common with any letter.</summary>
    public static int Of(char c) => c < 128 ? c : c is >= '\u0E00' and <= '\u0EFF' ? c - 0x0E00 + 128 : 0;
}
