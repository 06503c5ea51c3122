using ItaIngest.Core.Recognition;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// Tells Latin letters that are printed alike by the letters beside them: a capital I never stands behind a small letter,
/// nor a small l among capitals. The model knows no dollar sign: what it reads as an S before an amount is one.
/// </summary>
internal static class LookAlikes
{
    private const string Roman = "IVXLCDM";

    /// <summary>The line with its look-alikes told.</summary>
    public static IReadOnlyList<Glyph> Told(IReadOnlyList<Glyph> line)
    {
        Glyph[]? told = null;
        for (int start = 0, i = 0; i <= line.Count; i++)
        {
            if (i < line.Count && !GlyphKind.IsSpace(line[i].CodePoint))
                continue;
            if (HasAny(line, start, i))
                Tell((told ??= [.. line]).AsSpan(start, i - start), told.AsSpan(i));
            start = i + 1;
        }
        return told ?? line;
    }

    private static bool HasAny(IReadOnlyList<Glyph> line, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (line[i].CodePoint is 'I' or 'l' or 'S')
                return true;
        return false;
    }

    /// <param name="word">without spaces</param>
    /// <param name="rest">of the line, from the space behind the word</param>
    private static void Tell(Span<Glyph> word, ReadOnlySpan<Glyph> rest)
    {
        for (int start = 0, i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && GlyphKind.IsLatin(word[i].CodePoint))
                continue;
            TellLetters(word[start..i]);
            start = i + 1;
        }
        for (var i = 0; i < word.Length; i++)
            if (word[i].CodePoint == 'S' && (i == 0 || !GlyphKind.IsLetterOrDigit(word[i - 1].CodePoint)) && (IsAmount(word[(i + 1)..]) || (word.Length == i + 1 && rest.Length > 1 && IsAmount(FirstWord(rest[1..])))))
                word[i] = word[i] with { CodePoint = '$' };
    }

    private static void TellLetters(Span<Glyph> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i].CodePoint == 'I' && (i == 0 ? BeginsNoWord(letters) : IsSmall(letters[i - 1]) || LeadsToSmall(letters[i..]) || EndsInTwo(letters)))
                letters[i] = letters[i] with { CodePoint = 'l' };
            else if (letters[i].CodePoint == 'l' && letters.Length > 1 && AllCapitalsBut(letters, 'l'))
                letters[i] = letters[i] with { CodePoint = 'I' };
        }
    }

    /// <summary>Ievel, Iist: no word begins with a capital I and one of these.</summary>
    private static bool BeginsNoWord(ReadOnlySpan<Glyph> letters) => letters.Length > 2 && letters[1].CodePoint is 'e' or 'i' or 'u' or 'y' && IsSmall(letters[2]);

    /// <summary>AII and the like: no word of one capital ends in two more of them, but for Roman numbers.</summary>
    private static bool EndsInTwo(ReadOnlySpan<Glyph> letters) =>
        letters.Length == 3 && letters[1].CodePoint is 'I' or 'l' && letters[2].CodePoint == 'I' && !Roman.Contains((char)letters[0].CodePoint);

    /// <summary>A small letter follows, or follows others of its kind: Illinois.</summary>
    private static bool LeadsToSmall(ReadOnlySpan<Glyph> letters)
    {
        var i = 0;
        while (i < letters.Length && letters[i].CodePoint == 'I')
            i++;
        return i < letters.Length && IsSmall(letters[i]);
    }

    private static bool AllCapitalsBut(ReadOnlySpan<Glyph> letters, int small)
    {
        var capitals = 0;
        foreach (var letter in letters)
        {
            if (letter.CodePoint is >= 'A' and <= 'Z')
                capitals++;
            else if (letter.CodePoint != small)
                return false;
        }
        return capitals > 1;
    }

    private static ReadOnlySpan<Glyph> FirstWord(ReadOnlySpan<Glyph> line)
    {
        var end = 0;
        while (end < line.Length && !GlyphKind.IsSpace(line[end].CodePoint))
            end++;
        return line[..end];
    }

    /// <summary>A number with groups of thousands or decimals, as amounts are printed and codes are not.</summary>
    private static bool IsAmount(ReadOnlySpan<Glyph> word)
    {
        int digits = 0, signs = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i].CodePoint is >= '0' and <= '9')
                digits++;
            else if (word[i].CodePoint is ',' or '.' && digits > 0)
                signs += i + 1 < word.Length && word[i + 1].CodePoint is >= '0' and <= '9' ? 1 : 0;
            else
                break;
        }
        return signs > 0;
    }

    private static bool IsSmall(in Glyph glyph) => glyph.CodePoint is >= 'a' and <= 'z';
}
