using System.Text;
using System.Text.RegularExpressions;
using ItaIngest.Core.Encodings;

namespace ItaIngest.Crawling.Pages;

/// <summary>Bytes of a web page, or of a name in a header, as text.</summary>
internal static partial class PageText
{
    /// <param name="headerCharset">what the server says of it; servers of municipalities call windows-874 pages UTF-8 and the
    /// other way round, so the bytes have the first word</param>
    /// <returns>the text, and the encoding in which the page's links write their queries</returns>
    public static (string Text, Encoding Encoding) Decode(ReadOnlySpan<byte> bytes, string? headerCharset)
    {
        var declared = string.IsNullOrWhiteSpace(headerCharset) ? MetaCharset(bytes) : headerCharset.Trim(' ', '"', '\'');
        if (TextDecoder.Decode(bytes, declared?.ToLowerInvariant()) is not { } decoded)
            return (CodePages.Thai.GetString(bytes), CodePages.Thai);
        var encoding = CodePages.Find(decoded.Encoding);
        return (decoded.Text, encoding is null || decoded.Encoding.StartsWith("utf", StringComparison.Ordinal) ? Encoding.UTF8 : encoding);
    }

    /// <summary>Raw bytes of a header or a file name.</summary>
    public static string DecodeName(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes)?.Text ?? CodePages.Thai.GetString(bytes);

    private static string? MetaCharset(ReadOnlySpan<byte> bytes) =>
        MetaPattern().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)])) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex("charset\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MetaPattern();
}
