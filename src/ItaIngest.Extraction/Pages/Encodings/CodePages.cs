using System.Text;

namespace ItaIngest.Extraction.Pages.Encodings;

/// <summary>The encodings that .NET does not know by itself.</summary>
internal static class CodePages
{
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
