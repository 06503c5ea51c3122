using System.Text;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Extraction.Pages;

namespace ItaIngest.Extraction.Tests.Pages;

public sealed class RefusalTests
{
    public static TheoryData<string, byte[], FailureKind, string> Foreign => new()
    {
        { "empty", [], FailureKind.BadInput, "empty" },
        { "zeroes", new byte[500], FailureKind.BadInput, "zero bytes" },
        { "blank text", "  \r\n\t\n"u8.ToArray(), FailureKind.BadInput, "blanks" },
        { "old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], FailureKind.Unsupported, "OLE2" },
        { "Excel", DocxFile.Zip(("xl/workbook.xml", "<x/>")), FailureKind.Unsupported, "XLSX" },
        { "PowerPoint", DocxFile.Zip(("ppt/presentation.xml", "<x/>")), FailureKind.Unsupported, "PPTX" },
        { "OpenDocument", DocxFile.Zip(("mimetype", "application/vnd.oasis.opendocument.text")), FailureKind.Unsupported, "OpenDocument" },
        { "zip", DocxFile.Zip(("a.pdf", "x"), ("b.pdf", "y")), FailureKind.Unsupported, "2 files" },
        { "empty zip", DocxFile.Zip(), FailureKind.Unsupported, "empty zip" },
        { "broken zip", [0x50, 0x4B, 3, 4, 1, 2, 3], FailureKind.BadInput, "zip" },
        { "RAR", "Rar!\u001a\a\0\0"u8.ToArray(), FailureKind.Unsupported, "RAR" },
        { "RTF", "{\\rtf1 text}"u8.ToArray(), FailureKind.Unsupported, "RTF" },
        { "ELF", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], FailureKind.BadInput, "program" },
        { "Windows program", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0], FailureKind.BadInput, "Windows program" },
        { "GIF", "GIF89a\u0001\0\u0001\0"u8.ToArray(), FailureKind.Unsupported, "GIF" },
        { "HEIC", [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63], FailureKind.Unsupported, "HEIC" },
        { "XML", "<?xml version=\"1.0\"?><rows/>"u8.ToArray(), FailureKind.Unsupported, "XML" },
        { "binary", [1, 2, 3, 0xFE, 0, 0, 7, 0x81, 0x9A], FailureKind.BadInput, "01 02 03 FE" },
        { "no pages", PdfFile.Of(0), FailureKind.BadInput, "no page" },
        { "password", PdfFile.Of(1, $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >> /ID [<00> <00>]"), FailureKind.Unsupported, "password" },
        { "PDF head only", "%PDF-1.7\n%%EOF"u8.ToArray(), FailureKind.BadInput, "damaged" },
        { "frames", "<html><frameset><frame src=a.html></frameset></html>"u8.ToArray(), FailureKind.BadInput, "no text" },
        { "pictures in Word", DocxFile.Of("<w:p><w:r><w:drawing/></w:r></w:p>"), FailureKind.Unsupported, "pictures" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Document_IsRefusedWithWhatItIs(string what, byte[] bytes, FailureKind kind, string says)
    {
        var failure = Read.Failure(bytes, "report.pdf");
        Assert.True(failure.Kind == kind, $"{what}: {failure.Message}");
        Assert.Contains(says, failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(failure.Remedy);
    }

    [Fact]
    public void TextThatStartsLikeASignature_IsText()
    {
        Assert.Equal(MediaKind.Text, Read.Text("MZ เป็นอักษรย่อ\n").Kind);
        Assert.Equal(MediaKind.Text, Read.Text("BM ๑๒๓๔๕๖๗๘๙\n").Kind);
    }

    [Theory]
    [InlineData("<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>")]
    [InlineData("<html><body><p>ขออภัย ไม่พบหน้าที่ท่านต้องการ</p></body></html>")]
    [InlineData("<!doctype html><title>ระบบ</title><form><input type=text><input type=PASSWORD></form>กรุณากรอกข้อมูล")]
    public void ErrorPageNamedPdf_IsAFailure(string html)
    {
        var failure = Read.Failure(Encoding.UTF8.GetBytes(html), "report.pdf");
        Assert.Equal(FailureKind.BadInput, failure.Kind);
        Assert.Contains(".pdf", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WebPageNamedPdf_WithoutAReportIsAFailure() =>
        Assert.Contains("without a report", Read.Failure("<html><body><p>ข่าวประชาสัมพันธ์ งานประเพณี</p></body></html>"u8.ToArray(), "o42.pdf").Message, StringComparison.Ordinal);

    [Fact]
    public void ReportInHtmlNamedPdf_IsReadWithAWarning()
    {
        var document = Read.Text("<html><body><p>มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ ๒๕๖๖</p><table><tr><td>ขั้นตอน</td><td>ผู้รับผิดชอบ</td></tr></table></body></html>", "o42.pdf");
        Assert.Equal(MediaKind.Html, document.Kind);
        Assert.Contains(".pdf", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BytesThatCannotBeHad_MayBeThereLater()
    {
        var reader = new PageReader(_ => throw new IOException("disk is busy"));
        var source = new SourceDocument("a", "a.pdf", new BlobRef("a", 1));
        var failure = await Assert.ThrowsAsync<DocumentException>(() => reader.RunAsync(source, CancellationToken.None));
        Assert.Equal(FailureKind.Transient, failure.Kind);
    }

    [Fact]
    public Task Cancellation_PassesThrough() =>
        Assert.ThrowsAsync<OperationCanceledException>(() => new PageReader(_ => default).RunAsync(new SourceDocument("a", "a", new BlobRef("a", 0)), new CancellationToken(true)));

    [Fact]
    public void Key_ChangesWithTheLimits()
    {
        Assert.Equal("pages-1", new PageReader(_ => default).Key.ToString());
        Assert.NotEqual("pages-1", new PageReader(_ => default, new PageReaderOptions { MaximumPages = 2 }).Key.ToString());
    }
}
