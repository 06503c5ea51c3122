using System.IO.Compression;
using System.Text;
using ItaIngest.Core.Documents;
using ItaIngest.Crawling.Downloading;
using ItaIngest.Crawling.Tests.TestWeb;

namespace ItaIngest.Crawling.Tests.Downloading;

public sealed class ContentCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("%PDF-1.7 text %%EOF\n", MediaKind.Pdf, null)]
    [InlineData("junk before %PDF-1.7 text %%EOF and junk after", MediaKind.Pdf, null)]
    [InlineData("%PDF-1.7 text", null, "incomplete_pdf")]
    [InlineData("\uFEFF\n <!DOCTYPE html><p>not found", MediaKind.Html, null)]
    [InlineData("Notice: undefined index <html>", MediaKind.Html, null)]
    [InlineData("", null, "empty")]
    [InlineData("short", null, "empty")]
    [InlineData("just words, many of them, but neither a page nor a document that anybody knows", null, "unknown_type")]
    [InlineData("PK\u0003\u0004 this only looks like an archive, and goes on for a while so that it is not short", null, "incomplete_archive")]
    public void Kind_IsToldFromTheBytes(string content, MediaKind? kind, string? fault) => Assert.Equal((kind, fault), Check(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("word/document.xml", MediaKind.Docx, null)]
    [InlineData("xl/workbook.xml", null, "unreadable_type")]
    public void Zip_IsLookedInto(string entry, MediaKind? kind, string? fault)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry(entry);
        Assert.Equal((kind, fault), Check(bytes.ToArray()));
    }

    private (MediaKind? Kind, string? Fault) Check(byte[] bytes)
    {
        var path = Path.Combine(_folder.Path, "file");
        File.WriteAllBytes(path, bytes);
        return ContentCheck.Of(path);
    }
}
