using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ItaIngest.Extraction.Pages;

/// <summary>
/// Whether a PDF was cut off. Readers put a cut file together from what is left, so that pages silently go missing; a
/// report that lacks pages must not pass for whole.
/// </summary>
internal static class PdfEnding
{
    private static readonly Lazy<Regex> Linearized = new(() => new Regex(
        """/Linearized\b[^>]*/L\s+(?<length>[0-9]+)\b""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture));

    /// <summary>Where the file says in its first bytes how long it is (linearized, PDF 32000-1 annex F).</summary>
    private const int LinearizedWithin = 2048;

    /// <summary>What is missing, or null if the file is whole.</summary>
    public static string? FindCut(ReadOnlySpan<byte> bytes)
    {
        if (LinearizedLength(bytes) is { } said && said > bytes.Length)
            return string.Create(CultureInfo.InvariantCulture, $"it says that it has {said} bytes and has {bytes.Length}");
        var end = Math.Max(bytes.LastIndexOf("%%EOF"u8), LastStart(bytes));
        if (end < 0)
            return "its end mark (%%EOF) is missing";

        // an earlier version of the file ended here; the update that follows it does not end
        return bytes[end..].IndexOf(" obj"u8) >= 0 ? "objects follow its last end mark (%%EOF)" : null;
    }

    /// <summary>"startxref" with its number is an end as well: some writers leave out the mark.</summary>
    private static int LastStart(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.LastIndexOf("startxref"u8);
        if (at < 0)
            return -1;
        var rest = bytes[(at + 9)..].TrimStart("\r\n \t"u8);
        return rest.Length > 0 && rest[0] is >= (byte)'0' and <= (byte)'9' ? at : -1;
    }

    private static long? LinearizedLength(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[..Math.Min(bytes.Length, LinearizedWithin)];
        if (first.IndexOf("/Linearized"u8) < 0)
            return null; // most files; setting up the expression takes longer than looking
        var head = Encoding.Latin1.GetString(first);
        return Linearized.Value.Match(head) is { Success: true } match && long.TryParse(match.Groups["length"].Value, CultureInfo.InvariantCulture, out var length) ? length : null;
    }
}
