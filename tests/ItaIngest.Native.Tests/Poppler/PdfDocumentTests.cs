using ItaIngest.Native.Poppler;

namespace ItaIngest.Native.Tests.Poppler;

public sealed class PdfDocumentTests
{
    [Fact]
    public void Open_CountsPages()
    {
        using var document = PdfDocument.Open(new TinyPdf().AddPage("").AddPage("").AddPage("").ToBytes());
        Assert.Equal(3, document.PageCount);
    }

    [Fact]
    public void Open_Nothing_SaysEmpty() => AssertFault(PdfFault.Empty, []);

    [Fact]
    public void Open_HtmlNamedPdf_SaysNotPdf() => AssertFault(PdfFault.NotPdf, "<!DOCTYPE html><html><body>404</body></html>"u8.ToArray());

    [Fact]
    public void Open_HeaderOnly_SaysDamaged() => AssertFault(PdfFault.Damaged, "%PDF-1.7\n%%EOF\n"u8.ToArray());

    [Fact]
    public void Open_ZeroPages_SaysNoPages() => AssertFault(PdfFault.NoPages, new TinyPdf().ToBytes());

    [Fact]
    public void Open_Encrypted_SaysEncrypted()
    {
        // standard security handler, revision 2, with owner and user keys that no password of ours makes
        var pdf = new TinyPdf { Trailer = "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]" }.AddPage("");
        var key = string.Concat(Enumerable.Repeat("5A", 32));
        pdf.Trailer += $" /Encrypt {pdf.Add($"<< /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -44 >>")} 0 R";
        AssertFault(PdfFault.Encrypted, pdf.ToBytes());
    }

    [Fact]
    public void Open_CutShort_IsWholeOrDamaged()
    {
        var whole = new TinyPdf().AddPage("BT /F1 12 Tf 50 50 Td (first) Tj ET").AddPage("BT /F1 12 Tf 50 50 Td (second) Tj ET").ToBytes();
        for (var length = 9; length < whole.Length; length++)
        {
            try
            {
                using var document = PdfDocument.Open(whole.AsMemory(0, length));
                Assert.True(length > whole.Length - 40, $"opened with {length} of {whole.Length} bytes"); // only "%%EOF" and such is missing
                Assert.Equal(2, document.PageCount);
            }
            catch (PdfException error)
            {
                Assert.Equal(PdfFault.Damaged, error.Kind);
            }
        }
    }

    [Fact]
    public void OpenPage_OutsideTheDocument_IsRefused()
    {
        using var document = PdfDocument.Open(TinyPdf.OneLine("x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.OpenPage(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.OpenPage(2));
    }

    [Fact]
    public void Page_OutlivesItsDocumentAndTheBytes()
    {
        var bytes = TinyPdf.OneLine("Still here");
        PdfPage page;
        using (var document = PdfDocument.Open(bytes))
            page = document.OpenPage(1);
        Array.Clear(bytes);
        using (page)
            Assert.Equal("Still here", page.ReadText().ToText());
    }

    [Fact]
    public void Open_OneDocumentAThread_InManyThreads()
    {
        var bytes = TinyPdf.OneLine("Thread");
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ =>
        {
            using var document = PdfDocument.Open(bytes);
            using var page = document.OpenPage(1);
            Assert.Equal("Thread", page.ReadText().ToText());
            using var drawn = page.Render(50);
            Assert.Contains(drawn.CopyGrey(), grey => grey < 128);
        });
    }

    private static void AssertFault(PdfFault kind, byte[] bytes) =>
        Assert.Equal(kind, Assert.Throws<PdfException>(() => PdfDocument.Open(bytes)).Kind);
}
