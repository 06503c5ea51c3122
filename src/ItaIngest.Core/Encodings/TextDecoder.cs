using System.Globalization;
using System.Text;

namespace ItaIngest.Core.Encodings;

/// <summary>
/// Tells the encoding of text from its bytes: byte-order mark, then UTF-16 by its zero bytes, then UTF-8 if the bytes are
/// valid, then windows-874 (TIS-620) if they read as Thai. What the document says of itself comes last, because it is so
/// often wrong: pages in windows-874 say iso-8859-1, converted ones still say windows-874.
/// </summary>
public static class TextDecoder
{
    /// <summary>One damaged UTF-8 sequence in so many sound ones is damage, not another encoding.</summary>
    private const int SoundPerDamaged = 20;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text, or null if these bytes are no text.</summary>
    /// <param name="declared">the encoding that the document names, if it does</param>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var trimmed = bytes.TrimEnd((byte)0);
        var decoded = FromMark(bytes) ?? Utf16.Guess(bytes) ?? FromUtf8(trimmed, declared) ?? FromThai(trimmed, declared) ?? FromOther(trimmed, declared);
        if (decoded is null || !IsText(decoded.Text))
            return null;
        return Mojibake.Repair(decoded.Text) is { } repaired
            ? new DecodedText(repaired, decoded.Encoding, "The text had been encoded twice (Thai written as Western letters); it was put right.")
            : decoded;
    }

    private static DecodedText? FromMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Lenient(bytes[3..]),
        [0xFF, 0xFE, 0, 0, ..] => new DecodedText(Encoding.UTF32.GetString(bytes[4..]), "utf-32"),
        [0xFF, 0xFE, ..] => new DecodedText(Encoding.Unicode.GetString(bytes[2..]), "utf-16"),
        [0xFE, 0xFF, ..] => new DecodedText(Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be"),
        _ => null,
    };

    private static DecodedText Lenient(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return new DecodedText(text, "utf-8", System.Text.Unicode.Utf8.IsValid(bytes) ? null : Damage(text));
    }

    private static DecodedText? FromUtf8(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            if (IsThaiByAccident(bytes))
                return null;
            var isPlain = !bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F);
            return new DecodedText(StrictUtf8.GetString(bytes), "utf-8", isPlain || declared is null or "utf-8" or "utf8" ? null : Contradiction(declared, "utf-8"));
        }
        var text = Encoding.UTF8.GetString(bytes);
        var damaged = text.Count(c => c == '\uFFFD');
        var sound = text.Count(c => c >= '\u0100') - damaged;
        return sound >= damaged * SoundPerDamaged ? new DecodedText(text, "utf-8", Damage(text)) : null;
    }

    /// <summary>
    /// A few Thai words in windows-874 can be valid UTF-8 (แผน is U+1F39): where the bytes read as Thai, UTF-8 has to give
    /// letters of a Thai office, or Lao ones that bad OCR put among them.
    /// </summary>
    private static bool IsThaiByAccident(ReadOnlySpan<byte> bytes)
    {
        if (ThaiBytes.Plausibility(bytes) < ThaiBytes.Plausible)
            return false;
        int high = 0, odd = 0;
        foreach (var c in StrictUtf8.GetString(bytes))
        {
            high += c >= '\u0080' ? 1 : 0;
            odd += IsExpected(c) ? 0 : 1;
        }
        return odd * 10 > high;
    }

    private static bool IsExpected(char c) => c is < '\u0300' or >= '\u0E00' and <= '\u0EFF' or >= '\u2000' and <= '\u2BFF' or >= '\uD800';

    private static DecodedText? FromThai(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (ThaiBytes.Plausibility(bytes) < ThaiBytes.Plausible)
            return null;
        var warning = declared switch
        {
            null => "The text names no encoding; it was read as windows-874, which it looks like.",
            "windows-874" or "tis-620" or "iso-8859-11" or "cp874" or "tis620" or "x-windows-874" => null,
            _ => Contradiction(declared, "windows-874"),
        };
        return new DecodedText(ThaiBytes.Decode(bytes), "windows-874", warning);
    }

    private static DecodedText? FromOther(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (declared is not null && declared is not ("utf-8" or "utf8") && CodePages.Find(declared) is { } named)
            return new DecodedText(named.GetString(bytes), declared);

        // a few Western letters among plain ones
        var high = 0;
        foreach (var value in bytes)
            high += value >= 0x80 ? 1 : 0;
        return high * 10 < bytes.Length && CodePages.Find("windows-1252") is { } western
            ? new DecodedText(western.GetString(bytes), "windows-1252", "The text names no encoding that fits; it was read as windows-1252.")
            : null;
    }

    /// <summary>Text has line breaks and TABs, and hardly any other control characters.</summary>
    private static bool IsText(string text)
    {
        var controls = 0L;
        foreach (var c in text)
            controls += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A') ? 1 : 0;
        return controls * 500 <= text.Length;
    }

    private static string Contradiction(string declared, string found) => $"The document says that it is in {declared}, but its bytes are {found}; it was read so.";

    private static string Damage(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"The UTF-8 text has {text.Count(c => c == '\uFFFD')} damaged characters.");
}
