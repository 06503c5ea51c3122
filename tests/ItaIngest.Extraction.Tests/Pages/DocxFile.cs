using System.IO.Compression;
using System.Text;

namespace ItaIngest.Extraction.Tests.Pages;

/// <summary>Writes small Word documents, part by part.</summary>
internal static class DocxFile
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Of every part: with the time of the test in it, the same document written twice has other bytes now and then.</summary>
    private static readonly DateTimeOffset s_written = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="body">inside of w:body</param>
    /// <param name="numbering">inside of w:numbering</param>
    /// <param name="styles">inside of w:styles</param>
    public static byte[] Of(string body, string numbering = "", string styles = "") => Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("word/document.xml", $"<w:document xmlns:w=\"{Namespace}\"><w:body>{body}</w:body></w:document>"),
        ("word/numbering.xml", $"<w:numbering xmlns:w=\"{Namespace}\">{numbering}</w:numbering>"),
        ("word/styles.xml", $"<w:styles xmlns:w=\"{Namespace}\">{styles}</w:styles>"));

    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Bold(string text) => $"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                var part = archive.CreateEntry(name);
                part.LastWriteTime = s_written;
                using var entry = part.Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }
}
