using System.Globalization;
using System.Text;

namespace ItaIngest.Crawling.Pages;

/// <summary>
/// Makes absolute URLs of what pages write, the way browsers do (WHATWG URL): a path in UTF-8, a query in the page's own
/// encoding, backslashes as slashes, white space out. Nothing that is percent-encoded already is touched, nor is a query:
/// values in base64 without their padding are common, and servers want them back as they are.
/// </summary>
internal static class WebAddress
{
    /// <summary>The URL without its fragment; null if it leads to no page (mailto, javascript, a place in this page).</summary>
    public static Uri? Resolve(Uri page, string reference, Encoding encoding)
    {
        var text = Clean(reference);
        if (text.Length == 0)
            return null;
        var question = text.IndexOf('?', StringComparison.Ordinal);
        var path = (question < 0 ? text : text[..question]).Replace('\\', '/');
        var query = question < 0 ? "" : Escape(text[question..], encoding.IsSingleByte ? encoding : Encoding.UTF8);
        if (path.Length == 0)
            return Make(new UriBuilder(page) { Query = "", Fragment = "" }.Uri.AbsoluteUri.TrimEnd('?') + query);
        return Uri.TryCreate(page, Escape(path, Encoding.UTF8) + query, out var url) ? Make(url.AbsoluteUri) : null;
    }

    /// <summary>The last part of the path, decoded: UTF-8 if that fits, else windows-874.</summary>
    public static string FileName(Uri url)
    {
        var path = url.AbsolutePath;
        return Unescape(path[(path.LastIndexOf('/') + 1)..]);
    }

    /// <summary>Text without its percent-encoding.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains('%'))
            return text;
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                bytes.Add(octet);
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i].ToString()));
            }
        }

        return PageText.DecodeName(bytes.ToArray());
    }

    private static Uri? Make(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var made) && made.Scheme is "http" or "https" && made.UserInfo.Length == 0 ? made : null;

    private static string Clean(string reference)
    {
        var text = new StringBuilder(reference.Length);
        foreach (var c in reference.Trim())
        {
            if (c == '#')
                break;
            if (c is not ('\t' or '\n' or '\r'))
                text.Append(c);
        }

        return text.ToString();
    }

    private static string Escape(string text, Encoding encoding)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is > 0x20 and < 0x7F)
                escaped.Append((char)rune.Value);
            else
                foreach (var octet in encoding.GetBytes(rune.ToString()))
                    escaped.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
