namespace ItaIngest.Core.Thai;

public static partial class ThaiText
{
    /// <summary>
    /// A key for comparing words: normalised, without tone marks and white space, digits Arabic, Latin lower case.
    /// Two spellings with the same skeleton count as the same word: text layers lose tone marks, and spaces in Thai
    /// part phrases, not words.
    /// </summary>
    public static string Skeleton(string text)
    {
        var normal = Normalise(text);
        var buffer = normal.Length <= 256 ? stackalloc char[normal.Length] : new char[normal.Length];
        var length = 0;
        foreach (var c in normal)
        {
            if (InSkeleton(c))
                buffer[length++] = SkeletonOf(c);
        }
        return new string(buffer[..length]);
    }

    internal static bool InSkeleton(char c) => !IsToneMark(c) && !char.IsWhiteSpace(c);

    internal static char SkeletonOf(char c) => c < 128 ? char.ToLowerInvariant(c) : ThaiDigits.ToArabic(c);
}
