using System.Text;

namespace ItaIngest.OcrTraining.Text;

/// <summary>Thai marks as the model writes them.</summary>
internal static class ThaiMarks
{
    /// <summary>A mark above or below a letter, or a vowel that leans on the letter before it.</summary>
    public static bool IsMark(char letter) =>
        letter is 'ะ' or 'ๆ' or 'ฯ' or 'ๅ' or (>= 'ั' and <= 'ฺ') or (>= '็' and <= '๎') or 'า' or 'ำ';

    /// <summary>A mark that is drawn above or below the letter before it.</summary>
    public static bool IsAbove(char letter) => letter is 'ั' or (>= 'ิ' and <= 'ฺ') or (>= '็' and <= '๎');

    /// <summary>
    /// The text in the model's own characters: ำ as ํ and า (the base model has no ำ, and learns two known shapes sooner
    /// than a new one), … as three dots, spaces single.
    /// </summary>
    public static string ForModel(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var letter in text.Trim())
        {
            if (letter == ' ' && result.Length > 0 && result[^1] == ' ')
            {
                continue;
            }

            result.Append(letter switch
            {
                'ำ' => "ํา",
                '…' => "...",
                _ => letter.ToString(),
            });
        }

        return result.ToString();
    }

    /// <summary>The text as people write it: ํ, an optional tone mark and า become one ำ.</summary>
    public static string Composed(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter != 'า' || !TakeCircle(result))
            {
                result.Append(letter);
            }
        }

        return result.ToString();
    }

    private static bool TakeCircle(StringBuilder text)
    {
        var last = text.Length - 1;
        if (last >= 0 && text[last] == 'ํ')
        {
            text[last] = 'ำ';
            return true;
        }

        if (last > 0 && text[last] is >= '่' and <= '๋' && text[last - 1] == 'ํ')
        {
            text[last - 1] = text[last];
            text[last] = 'ำ';
            return true;
        }

        return false;
    }
}
