using System.Text;
using System.Text.RegularExpressions;
using ItaIngest.Crawling.Pages;

namespace ItaIngest.Crawling.Downloading;

/// <summary>
/// The name that a server gives a file in Content-Disposition: <c>filename*</c> of RFC 5987, or <c>filename</c> with raw
/// bytes in UTF-8 or TIS-620, percent-encoded, or as an encoded word of mail (RFC 2047), all of which are in use.
/// </summary>
internal static partial class DownloadName
{
    private const int LongestName = 150;

    /// <param name="header">bytes read as Latin-1</param>
    /// <returns>a name without folders, or null if there is none</returns>
    public static string? FromHeader(string? header)
    {
        if (header is null)
            return null;
        if (Extended().Match(header) is { Success: true } extended)
            return Clean(WebAddress.Unescape(extended.Groups["value"].Value));
        if (Plain().Match(header) is not { Success: true } plain)
            return null;
        var value = plain.Groups["quoted"].Success ? plain.Groups["quoted"].Value.Replace("\\\"", "\"", StringComparison.Ordinal) : plain.Groups["token"].Value;
        return Clean(EncodedWord(value) ?? WebAddress.Unescape(PageText.DecodeName(Encoding.Latin1.GetBytes(value))));
    }

    /// <summary>Without folders and without characters that file systems or shells mind; null if nothing is left.</summary>
    public static string? Clean(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var clean = string.Concat(last.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal))).Trim(' ', '.');
        if (clean.Length > LongestName)
            clean = clean[..(LongestName - 10)] + Path.GetExtension(clean)[..Math.Min(10, Path.GetExtension(clean).Length)];
        return clean.Length == 0 ? null : clean;
    }

    private static string? EncodedWord(string value)
    {
        if (Word().Match(value) is not { Success: true } match || !match.Groups["charset"].Value.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return null;
        var bytes = new byte[value.Length];
        return Convert.TryFromBase64String(match.Groups["data"].Value, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    [GeneratedRegex("filename\\*\\s*=\\s*\"?[\\w-]*'[\\w-]*'(?<value>[^;\"]+)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Extended();

    [GeneratedRegex("filename\\s*=\\s*(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*)\"|(?<token>[^;]+))", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Plain();

    [GeneratedRegex("^=\\?(?<charset>[\\w-]+)\\?[bB]\\?(?<data>[A-Za-z0-9+/=]+)\\?=$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
