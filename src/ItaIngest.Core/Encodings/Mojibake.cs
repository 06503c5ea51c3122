using System.Text;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Encodings;

/// <summary>Thai whose bytes were once taken for Western letters and saved so: "à¸à¸²à¸£" (from UTF-8) or "¡ÒÃ" (from windows-874).</summary>
internal static class Mojibake
{
    private const int Least = 20;

    /// <summary>The text put right, or null if nothing is wrong with it.</summary>
    public static string? Repair(string text)
    {
        int western = 0, thai = 0;
        foreach (var c in text)
        {
            western += c is >= '\u0080' and <= '\u00FF' ? 1 : 0;
            thai += ThaiText.IsThai(c) ? 1 : 0;
        }
        if (western < Least || western < thai * 4 || WesternBytes(text) is not { } bytes)
            return null;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            var repaired = Encoding.UTF8.GetString(bytes);
            return repaired.Count(ThaiText.IsThai) * 4 > western ? repaired : null;
        }
        return ThaiBytes.Plausibility(bytes) > 0.95 ? ThaiBytes.Decode(bytes) : null;
    }

    /// <summary>The bytes that were taken for these letters; null if some of them cannot have been.</summary>
    private static byte[]? WesternBytes(string text)
    {
        var western = CodePages.Find("windows-1252")!;
        var bytes = new byte[text.Length];
        Span<byte> one = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= '\u00FF')
                bytes[i] = (byte)text[i];
            else if (western.GetBytes(text.AsSpan(i, 1), one) == 1 && one[0] >= 0x80)
                bytes[i] = one[0];
            else
                return null;
        }
        return bytes;
    }
}
