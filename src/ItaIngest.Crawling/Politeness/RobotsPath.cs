using System.Text;

namespace ItaIngest.Crawling.Politeness;

/// <summary>Paths in one spelling, so that they can be compared octet by octet (RFC 9309, 2.2.2).</summary>
internal static class RobotsPath
{
    private const string Unreserved = "-._~";

    /// <summary>Octets outside ASCII percent-encoded, percent-encoded unreserved characters plain, hexadecimal in capitals.</summary>
    public static string Canonical(string path)
    {
        var canonical = new StringBuilder(path.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(path).AsSpan())
        {
            if (octet is > 0x20 and < 0x7F)
                canonical.Append((char)octet);
            else
                canonical.Append('%').Append(octet.ToString("X2", null));
        }

        return WithPlainUnreserved(canonical.ToString());
    }

    private static string WithPlainUnreserved(string path)
    {
        if (!path.Contains('%'))
            return path;
        var plain = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != '%' || i + 2 >= path.Length || !char.IsAsciiHexDigit(path[i + 1]) || !char.IsAsciiHexDigit(path[i + 2]))
            {
                plain.Append(path[i]);
                continue;
            }

            var decoded = (char)Convert.ToByte(path.Substring(i + 1, 2), 16);
            if (char.IsAsciiLetterOrDigit(decoded) || Unreserved.Contains(decoded))
                plain.Append(decoded);
            else
                plain.Append('%').Append(char.ToUpperInvariant(path[i + 1])).Append(char.ToUpperInvariant(path[i + 2]));
            i += 2;
        }

        return plain.ToString();
    }
}
