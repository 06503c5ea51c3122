using System.Globalization;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;

namespace ItaIngest.Extraction.Pages;

/// <summary>Tells what a document is from its bytes, never from its name.</summary>
internal static class DocumentFormat
{
    private const int PdfHeaderWithin = 1024;

    /// <summary>The kind, or null if it can only be text of some sort (plain, Markdown, HTML) or nothing at all.</summary>
    /// <exception cref="DocumentException">a kind that is known and not read</exception>
    public static MediaKind? Tell(ReadOnlyMemory<byte> document)
    {
        var bytes = document.Span;
        if (bytes.IsEmpty)
            throw Refusals.Empty();
        if (!bytes.ContainsAnyExcept((byte)0))
            throw Refusals.OnlyNul(bytes.Length);
        if (bytes is [0x89, 0x50, 0x4E, 0x47, ..])
            return MediaKind.Png;
        if (bytes is [0xFF, 0xD8, 0xFF, ..])
            return MediaKind.Jpeg;
        if (bytes is [0x49, 0x49, 0x2A, 0, ..] or [0x4D, 0x4D, 0, 0x2A, ..])
            return MediaKind.Tiff;
        if (bytes is [0x50, 0x4B, 3, 4, ..] or [0x50, 0x4B, 5, 6, ..])
            return ZipContent.Tell(document);
        if (FileSignature.Known.FirstOrDefault(signature => signature.Fits(document.Span)) is { } foreign)
            throw Refusals.Foreign(foreign.Failure, foreign.What, foreign.Remedy);
        return bytes[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0 ? MediaKind.Pdf : null;
    }

    /// <summary>The first bytes as hexadecimal pairs, for a message.</summary>
    public static string FirstBytes(ReadOnlySpan<byte> bytes) =>
        string.Join(' ', bytes[..Math.Min(bytes.Length, 8)].ToArray().Select(b => b.ToString("X2", CultureInfo.InvariantCulture)));
}
