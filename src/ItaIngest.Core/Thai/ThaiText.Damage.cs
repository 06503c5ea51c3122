namespace ItaIngest.Core.Thai;

public static partial class ThaiText
{
    /// <summary>Looks for signs of bad OCR or a lying text layer in a normalised text.</summary>
    public static TextDamage FindDamage(ReadOnlySpan<char> normalised)
    {
        var damage = TextDamage.None;
        for (var i = 0; i < normalised.Length; i++)
        {
            var c = normalised[i];
            if (c < 128)
                damage |= IsLatin(c) && IsLookAlike(normalised, i) ? TextDamage.LatinInsideThai : TextDamage.None;
            else if (IsThai(c))
                damage |= IsPossible(normalised, i) ? TextDamage.None : TextDamage.ImpossibleSequence;
            else
                damage |= OfForeign(c);
        }
        return damage;
    }

    private static TextDamage OfForeign(char c) => c switch
    {
        >= '\u0E81' and <= '\u0EDF' => TextDamage.LaoLetters,
        '\uFFFD' => TextDamage.ReplacementCharacter,
        '\uF0B7' or '\uF0D8' or '\uF0FC' or '\uF0A7' => TextDamage.None, // bullets of Symbol and Wingdings
        >= '\uE000' and <= '\uF8FF' => TextDamage.UnknownPrivateUse,
        _ => TextDamage.None,
    };

    private static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    /// <summary>A Latin run of one or two letters between Thai letters; longer ones (ระบบITAของ) are words.</summary>
    private static bool IsLookAlike(ReadOnlySpan<char> text, int i)
    {
        var start = i;
        while (start > 0 && IsLatin(text[start - 1]))
            start--;
        var end = i + 1;
        while (end < text.Length && IsLatin(text[end]))
            end++;
        var thaiBefore = start > 0 && IsLetter(text[start - 1]);
        var thaiAfter = end < text.Length && IsLetter(text[end]);
        return end - start <= 2 && thaiBefore && thaiAfter;
    }

    private static bool IsPossible(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        var before = i > 0 ? text[i - 1] : ' ';
        if (IsLeadingVowel(c))
            return i + 1 < text.Length && IsConsonant(text[i + 1]);
        if (IsVowelMark(c) || c is '\u0E3A' or '\u0E47' or Nikhahit)
            return IsConsonant(before);
        if (IsToneMark(c) || c is '\u0E4C')
            return IsConsonant(before) || IsVowelMark(before);
        if (c is SaraAa or SaraAm or 'ะ' or 'ๅ')
            return IsConsonant(before) || IsToneMark(before) || (c == 'ะ' && before is SaraAa or '\u0E47') || (c == 'ะ' && IsVowelMark(before));
        return true;
    }
}
