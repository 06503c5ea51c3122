namespace ItaIngest.Core.Encodings;

/// <summary>windows-874, the superset of TIS-620 and ISO 8859-11 in which Windows wrote Thai.</summary>
internal static class ThaiBytes
{
    /// <summary>From here on bytes count as Thai: wrong readings score under a half, Thai with typing errors over 0.95.</summary>
    public const double Plausible = 0.85;

    /// <summary>
    /// Share of the bytes from 0x80 on that stand where Thai spelling lets them: marks on a consonant, leading vowels
    /// before one, nothing that the code page leaves undefined. 0 if there are none.
    /// </summary>
    public static double Plausibility(ReadOnlySpan<byte> bytes)
    {
        int high = 0, good = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            high++;
            if (Fits(i > 0 ? bytes[i - 1] : (byte)0, bytes[i], i + 1 < bytes.Length ? bytes[i + 1] : (byte)0))
                good++;
        }
        return high == 0 ? 0 : (double)good / high;
    }

    public static string Decode(ReadOnlySpan<byte> bytes) => CodePages.Thai.GetString(bytes);

    private static bool Fits(byte before, byte value, byte after) => value switch
    {
        >= 0xA1 and <= 0xCE => true,
        0xD1 or >= 0xD4 and <= 0xDA or >= 0xE7 and <= 0xEE => IsConsonant(before) || IsMark(before),
        0xD0 or 0xD2 or 0xD3 or 0xE5 => IsConsonant(before) || IsMark(before) || before is 0xC4 or 0xC6 or 0xD2,
        >= 0xE0 and <= 0xE4 => IsConsonant(after) || after == 0xE0,
        0xCF or 0xE6 or 0xDF or 0xEF or >= 0xF0 and <= 0xFB or 0xA0 => true,
        0x80 or 0x85 or >= 0x91 and <= 0x97 => true,
        _ => false,
    };

    private static bool IsConsonant(byte value) => value is >= 0xA1 and <= 0xCE;

    private static bool IsMark(byte value) => value is 0xD1 or >= 0xD4 and <= 0xDA or >= 0xE7 and <= 0xEE;
}
