using System.Globalization;
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Core.Failures;
using ItaIngest.Extraction.Pages;

namespace ItaIngest.Extraction.Tests.Pages;

public sealed class HostileTests
{
    [Fact]
    public void ZipBomb_IsRefusedBeforeItIsUnpacked()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write("<w:document xmlns:w=\"w\"><w:body>"u8);
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 300; i++)
                entry.Write(blanks);
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("unpacks to more than", Read.Failure(stream.ToArray()).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 300 << 20);
    }

    [Fact]
    public void EntityExpansion_IsRefused()
    {
        const string Xml = "<!DOCTYPE a [<!ENTITY b \"xx\"><!ENTITY c \"&b;&b;&b;\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>";
        Assert.Equal(FailureKind.BadInput, Read.Failure(DocxFile.Zip(("word/document.xml", Xml))).Kind);
    }

    [Fact]
    public void DeepXml_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000));
        Assert.Contains("deeper", Read.Failure(DocxFile.Of(deep + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000)))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b>")]
    [InlineData("<ol><li>")]
    public void DeepHtml_IsRefused(string tag) =>
        Assert.Contains("inside each other", Read.Failure(Encoding.UTF8.GetBytes($"<html><body>{Repeat(tag, 100_000)}ลึก")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ol><li>")]
    public void HtmlDeeperThanBrowsersShow_IsReadWhole(string tag)
    {
        var document = Read.Text($"<html><body>{Repeat(tag, 2_000)}ลึก", "deep.html");
        Assert.Contains("ลึก", string.Concat(document.Lines().Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void LineOf50MB_IsRead() => Assert.Equal(50 << 20, Assert.Single(Read.Bytes(Filled(50 << 20, (byte)'a')).Lines()).Text.Length);

    [Theory]
    [InlineData("\tก\n")]
    [InlineData("|")]
    [InlineData("<!--")]
    [InlineData("<table ")]
    [InlineData("<table>")]
    [InlineData("**")]
    [InlineData("<p ")]
    [InlineData("&#x")]
    [InlineData("![")]
    [InlineData("a\tb\n\n")]
    public void RepeatedMarkup_TakesLinearTime(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 400_000 / part.Length)) + "จบ";
        Assert.NotNull(Outcome(Encoding.UTF8.GetBytes(text), "x.txt"));
    }

    [Fact]
    public void GreedySpans_MakeNoMoreColumnsThanCells()
    {
        var cells = string.Concat(Enumerable.Repeat("<td colspan=1000 rowspan=65534>ก</td>", 50));
        var table = Assert.Single(Read.Text($"<html><body><table>{string.Concat(Enumerable.Repeat($"<tr>{cells}</tr>", 20))}</table>", "a.html").Tables());
        Assert.InRange(table.ColumnCount, 50, 50 * 20);
        table.Grid();
    }

    [Fact]
    public void TooManyCellsOrPages_AreRefused()
    {
        var options = new PageReaderOptions { MaximumTableCells = 10, MaximumPages = 3 };
        Assert.Throws<DocumentException>(() => { Read.Bytes(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\tb\n", 6))), "a", options); });
        Assert.Throws<DocumentException>(() => { Read.Bytes(Encoding.UTF8.GetBytes("a\fb\fc\fd"), "a", options); });
        Assert.Throws<DocumentException>(() => { Read.Bytes(PdfFile.Of(4), "a", options); });
        Assert.Throws<DocumentException>(() => { Read.Bytes(PictureFile.Tiff(4), "a", options); });
        Assert.Throws<DocumentException>(() => { Read.Bytes(new byte[11], "a", new PageReaderOptions { MaximumBytes = 10 }); });
    }

    [Fact]
    public void RandomBytes_GivePagesOrADocumentFailure()
    {
        byte[][] starts =
        [
            [], "%PDF-1.7\n"u8.ToArray(), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF, 0xE0], [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0], [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8],
            [0x50, 0x4B, 3, 4], "<html>"u8.ToArray(), [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], "|a|\n|-|"u8.ToArray(), "<table>"u8.ToArray(),
        ];
        Prop.ForAll(
            Gen.Elements(starts).SelectMany(start => ArbMap.Default.GeneratorFor<byte[]>().Select(rest => (byte[])[.. start, .. rest])).ToArbitrary(),
            bytes => Outcome(bytes, "x") is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(400));
    }

    [Fact]
    public void DamagedDocx_GivesPagesOrADocumentFailure()
    {
        var sound = DocxFile.Of(DocxFile.Table(DocxFile.Row(DocxFile.Cell(DocxFile.Paragraph("ก")), DocxFile.Cell(DocxFile.Paragraph("ข")))));
        var random = new Random(2566);
        for (var round = 0; round < 300; round++)
        {
            var bytes = (byte[])sound.Clone();
            for (var i = random.Next(1, 6); i > 0; i--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.NotNull(Outcome(bytes, round.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The number of pages or the failure; any other exception fails the test.</summary>
    private static object Outcome(byte[] bytes, string name)
    {
        try
        {
            return Read.Bytes(bytes, name).Pages.Count;
        }
        catch (DocumentException failure)
        {
            return failure.Message;
        }
    }

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static byte[] Filled(int length, byte value)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, value);
        return bytes;
    }
}
