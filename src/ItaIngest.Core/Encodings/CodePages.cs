using System.Text;

namespace ItaIngest.Core.Encodings;

/// <summary>The encodings that .NET does not know by itself.</summary>
public static class CodePages
{
    /// <summary>windows-874, the superset of TIS-620 and ISO 8859-11 in which Windows wrote Thai.</summary>
    public static Encoding Thai { get; } = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    /// <summary>The encoding of that name, or null. 7-bit tricks (UTF-7) are refused.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding.CodePage == 65000 ? null : encoding;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
