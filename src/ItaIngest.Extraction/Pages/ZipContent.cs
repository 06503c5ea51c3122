using System.IO.Compression;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;

namespace ItaIngest.Extraction.Pages;

/// <summary>What a zip archive is: many formats are one, told by the names of their parts.</summary>
internal static class ZipContent
{
    private const string SaveAs = "Save it as DOCX or PDF.";

    /// <exception cref="DocumentException">damaged, or anything but a DOCX</exception>
    public static MediaKind Tell(ReadOnlyMemory<byte> document)
    {
        List<string> names;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(document.ToArray(), writable: false), ZipArchiveMode.Read);
            names = [.. archive.Entries.Select(entry => entry.FullName)];
        }
        catch (InvalidDataException)
        {
            throw document.Span.IndexOf("word/"u8) >= 0
                ? Refusals.Truncated(MediaKind.Docx, "the list of its parts, which stands at the end, is missing or damaged")
                : Refusals.Foreign(FailureKind.BadInput, "a zip archive that is cut short or damaged", "Fetch it again.");
        }
        if (names.Contains("word/document.xml"))
            return MediaKind.Docx;
        throw Refusals.Foreign(FailureKind.Unsupported, What(names), names.Exists(IsOffice) ? SaveAs : "Unpack it and ingest the files in it.");
    }

    private static string What(List<string> names)
    {
        if (names.Count == 0)
            return "an empty zip archive";
        if (names.Exists(name => name.StartsWith("xl/", StringComparison.Ordinal)))
            return "an Excel workbook (XLSX)";
        if (names.Exists(name => name.StartsWith("ppt/", StringComparison.Ordinal)))
            return "a PowerPoint presentation (PPTX)";
        return names.Exists(IsOffice) ? "an office document other than DOCX (OpenDocument or EPUB)" : $"a zip archive with {names.Count} files";
    }

    private static bool IsOffice(string name) =>
        name == "mimetype" || name.StartsWith("xl/", StringComparison.Ordinal) || name.StartsWith("ppt/", StringComparison.Ordinal);
}
