using System.Buffers;

namespace ItaIngest.Core.Thai;

public static partial class ThaiText
{
    private const char Nikhahit = '\u0E4D';
    private const char SaraAa = 'า';
    private const char SaraAm = 'ำ';
    private const int DistinctMarks = 16;

    /// <summary>
    /// U+F700–U+F71A: where Windows fonts keep shifted forms of marks, and what each stands for.
    /// Source: the glyph list of Microsoft's Thai fonts, as in libthai's <c>th_render</c> tables.
    /// </summary>
    private const string PrivateUse =
        "ฐ\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4Cญ\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    /// <summary>
    /// One spelling for what looks the same: marks in canonical order (vowel, then ็ or ํ, then tone, then ์) and
    /// repeated ones collapsed, ํ+(tone)+า written (tone)+ำ, เเ written แ, private-use codes replaced, zero-width
    /// characters and spaces before a mark removed, no-break spaces made plain. Everything else is kept as it is,
    /// which is why this is not NFKC: that takes ำ apart. Idempotent; returns the same instance when nothing changes.
    /// </summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= 256)
            return NormaliseInto(stackalloc char[text.Length], text);
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return NormaliseInto(rented, text);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static string NormaliseInto(Span<char> output, string text)
    {
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = Standard(text[i]);
            if (IsZeroWidth(c))
                i++;
            else if (IsMarkLike(c))
                length = WriteMarks(text, ref i, output, length);
            else
            {
                i++;
                length = WritePlain(c, output, length);
            }
        }
        var result = output[..length];
        return result.SequenceEqual(text) ? text : new string(result);
    }

    private static int WritePlain(char c, Span<char> output, int length)
    {
        if (c == 'เ' && length > 0 && output[length - 1] == 'เ')
        {
            output[length - 1] = 'แ';
            return length;
        }
        output[length] = c;
        return length + 1;
    }

    /// <summary>Copies one run of marks, with the spaces that wrongly stand before or among them, in canonical order.</summary>
    private static int WriteMarks(string text, ref int i, Span<char> output, int length)
    {
        Span<char> run = stackalloc char[DistinctMarks];
        var count = 0;
        var hasSaraAm = false;
        do
        {
            while (TryNextMark(text, ref i, out var mark))
            {
                if (mark == SaraAm)
                    hasSaraAm = true;
                else if (!run[..count].Contains(mark))
                    Insert(run, ref count, mark);
            }
        }
        while (run[..count].Contains(Nikhahit) && TakeSaraAa(text, ref i, ref hasSaraAm));
        if (hasSaraAm)
            Remove(run, ref count, Nikhahit);
        length = DropSpacesBeforeMark(output, length);
        run[..count].CopyTo(output[length..]);
        length += count;
        if (hasSaraAm)
            output[length++] = SaraAm;
        return length;
    }

    private static bool TryNextMark(string text, ref int i, out char mark)
    {
        var j = SkipBlank(text, i);
        mark = j < text.Length ? Standard(text[j]) : '\0';
        if (!IsMarkLike(mark))
            return false;
        i = j + 1;
        return true;
    }

    private static bool TakeSaraAa(string text, ref int i, ref bool hasSaraAm)
    {
        var j = SkipBlank(text, i);
        if (j >= text.Length || text[j] != SaraAa)
            return false;
        i = j + 1;
        return hasSaraAm = true;
    }

    private static int SkipBlank(string text, int i)
    {
        while (i < text.Length && (IsZeroWidth(text[i]) || Standard(text[i]) == ' '))
            i++;
        return i;
    }

    private static int DropSpacesBeforeMark(Span<char> output, int length)
    {
        var end = length;
        while (end > 0 && output[end - 1] == ' ')
            end--;
        return end > 0 && (IsConsonant(output[end - 1]) || IsMarkLike(output[end - 1])) ? end : length;
    }

    private static void Insert(Span<char> run, ref int count, char mark)
    {
        var at = count++;
        for (; at > 0 && Rank(run[at - 1]) > Rank(mark); at--)
            run[at] = run[at - 1];
        run[at] = mark;
    }

    private static void Remove(Span<char> run, ref int count, char mark)
    {
        var at = run[..count].IndexOf(mark);
        if (at < 0)
            return;
        run[(at + 1)..count].CopyTo(run[at..]);
        count--;
    }

    private static bool IsMarkLike(char c) => IsCombining(c) || c == SaraAm;

    private static char Standard(char c) => c switch
    {
        >= '\uF700' and <= '\uF71A' => PrivateUse[c - '\uF700'],
        '\u00A0' or '\u202F' or '\u2007' => ' ',
        _ => c,
    };

    private static int Rank(char mark) => mark switch
    {
        '\u0E3A' => 0,
        '\u0E47' or Nikhahit => 2,
        >= '\u0E48' and <= '\u0E4B' => 3,
        '\u0E4C' or '\u0E4E' => 4,
        _ => 1,
    };
}
