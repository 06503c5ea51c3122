using System.IO.Compression;
using System.Text;
using ItaIngest.Core.Documents;

namespace ItaIngest.Crawling.Downloading;

/// <summary>Tells from the bytes what was downloaded, and whether it is whole.</summary>
internal static class ContentCheck
{
    private const int HeadBytes = 1024;
    private const int TailBytes = 2048;
    private const int SmallestDocument = 64;

    /// <summary>The kind of the content, or null with the reason why it cannot be used.</summary>
    public static (MediaKind? Kind, string? Fault) Of(string path)
    {
        using var stream = File.OpenRead(path);
        var head = Read(stream, 0, HeadBytes);
        if (head.IndexOf("%PDF-"u8) >= 0)
            return Read(stream, Math.Max(0, stream.Length - TailBytes), TailBytes).IndexOf("%%EOF"u8) >= 0 ? (MediaKind.Pdf, null) : (null, "incomplete_pdf");
        if (IsHtml(head))
            return (MediaKind.Html, null);
        if (stream.Length < SmallestDocument)
            return (null, "empty");
        return head switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => (MediaKind.Png, null),
            [0xFF, 0xD8, 0xFF, ..] => (MediaKind.Jpeg, null),
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => (MediaKind.Tiff, null),
            [(byte)'P', (byte)'K', 3, 4, ..] => OfZip(stream),
            _ => (null, "unknown_type"),
        };
    }

    private static ReadOnlySpan<byte> Read(FileStream stream, long from, int count)
    {
        var bytes = new byte[Math.Min(count, stream.Length - from)];
        stream.Position = from;
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Servers answer with a page and status 200 where a file is missing, and some put notes before the first tag.</summary>
    private static bool IsHtml(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return text.StartsWith('<') || text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
    }

    private static (MediaKind? Kind, string? Fault) OfZip(FileStream stream)
    {
        try
        {
            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry("word/document.xml") is null ? (null, "unreadable_type") : (MediaKind.Docx, null);
        }
        catch (InvalidDataException)
        {
            return (null, "incomplete_archive");
        }
    }
}
