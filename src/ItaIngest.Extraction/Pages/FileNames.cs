using ItaIngest.Core.Documents;

namespace ItaIngest.Extraction.Pages;

/// <summary>What names of documents promise. Used for warnings only: the bytes decide.</summary>
internal static class FileNames
{
    private static readonly Dictionary<string, MediaKind?> Promises = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = MediaKind.Pdf,
        [".png"] = MediaKind.Png,
        [".jpg"] = MediaKind.Jpeg,
        [".jpeg"] = MediaKind.Jpeg,
        [".tif"] = MediaKind.Tiff,
        [".tiff"] = MediaKind.Tiff,
        [".docx"] = MediaKind.Docx,
        [".txt"] = MediaKind.Text,
        [".md"] = MediaKind.Text,
        [".doc"] = null,
        [".xls"] = null,
        [".xlsx"] = null,
        [".zip"] = null,
        [".rar"] = null,
    };

    /// <summary>
    /// The name promises another kind. Names of web pages promise nothing: servers call anything .php. OCR services write
    /// HTML into .txt and .md files.
    /// </summary>
    public static bool Contradicts(string fileName, MediaKind kind) =>
        Promises.TryGetValue(Path.GetExtension(fileName), out var promised) && promised != kind && (promised, kind) != (MediaKind.Text, MediaKind.Html);
}
