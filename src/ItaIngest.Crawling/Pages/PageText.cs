using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace ItaIngest.Crawling.Pages;

/// <summary>
/// Bytes of a web page as text. What the bytes look like counts more than what header and page say of them: servers of
/// municipalities call windows-874 pages UTF-8 and the other way round.
/// </summary>
internal static partial class PageText
{
    private const int SoundPerDamaged = 20;

    /// <summary>windows-874, the superset of TIS-620 and ISO 8859-11.</summary>
    public static Encoding Thai { get; } = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    public static (string Text, Encoding Encoding) Decode(ReadOnlySpan<byte> bytes, string? headerCharset)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (Encoding.UTF8.GetString(bytes[3..]), Encoding.UTF8);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Encoding.Unicode.GetString(bytes[2..]), Encoding.UTF8);
        var encoding = LooksLikeUtf8(bytes) ? Encoding.UTF8
            : IsMostlyThai(bytes) ? Thai
            : Named(headerCharset) ?? Named(MetaCharset(bytes)) ?? Thai;
        return (encoding.GetString(bytes), encoding);
    }

    /// <summary>Raw bytes of a header or a file name: UTF-8 if they are valid, else windows-874.</summary>
    public static string DecodeName(ReadOnlySpan<byte> bytes) => (LooksLikeUtf8(bytes) ? Encoding.UTF8 : Thai).GetString(bytes);

    /// <summary>
    /// Valid, or damaged in a few places only. Short Thai words in windows-874 can be valid UTF-8 by accident (แผน is U+1F39):
    /// then only letters that a Thai site uses count.
    /// </summary>
    private static bool LooksLikeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return !IsMostlyThai(bytes) || Encoding.UTF8.GetString(bytes).All(IsExpected);
        var text = Encoding.UTF8.GetString(bytes);
        var damaged = text.Count(c => c == '\uFFFD');
        return text.Count(c => c >= '\u0100') - damaged >= damaged * SoundPerDamaged;
    }

    private static bool IsExpected(char c) => c is < '\u0250' or >= '\u0E00' and <= '\u0E7F' or >= '\u2000' and <= '\u2BFF' or >= '\uD800';

    private static bool IsMostlyThai(ReadOnlySpan<byte> bytes)
    {
        int high = 0, thai = 0;
        foreach (var octet in bytes)
        {
            high += octet >= 0x80 ? 1 : 0;
            thai += octet is >= 0xA1 and <= 0xDA or >= 0xDF and <= 0xFB ? 1 : 0;
        }

        return thai > 0 && thai >= high * 0.95;
    }

    private static string? MetaCharset(ReadOnlySpan<byte> bytes) =>
        MetaPattern().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)])) is { Success: true } match ? match.Groups["name"].Value : null;

    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        try
        {
            var plain = name.Trim(' ', '"', '\'');
            return CodePagesEncodingProvider.Instance.GetEncoding(plain) ?? Encoding.GetEncoding(plain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MetaPattern();
}
