using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Tables.Aligned;

/// <summary>Tells figures from words.</summary>
internal static class Figures
{
    private static readonly HashSet<string> Absent = new(StringComparer.OrdinalIgnoreCase) { "-", "–", "—", "--", "---", "…", "...", "†", "‡", "#", "*", "**", "NA", "N/A", "n.a.", "X", "(X)", "(NA)", "(Z)", "(D)", "(S)", "‒", "−" };

    public static bool IsFigure(string text)
    {
        if (Absent.Contains(text))
            return true;
        int digits = 0, letters = 0;
        foreach (var c in text)
        {
            if (ThaiDigits.IsDigit(c))
                digits++;
            else if (char.IsLetter(c))
                letters++;
        }
        return digits > 0 && letters <= 3 && letters <= digits && text.Length < 24;
    }

    public static bool IsYear(string text)
    {
        var bare = text.Trim('*', '\u2020', '.', ' ');
        return bare.Length is >= 4 and <= 9 && bare.Take(4).All(ThaiDigits.IsDigit)
            && ThaiDigits.ToArabic(bare[..2]) is "19" or "20" or "25"
            && bare.Skip(4).All(c => ThaiDigits.IsDigit(c) || c is '-' or '–' or '/');
    }
}
