using ItaIngest.Native.Poppler;

namespace ItaIngest.Native.Tests.Poppler;

/// <summary>Text layers whose letters stand for anything, by a ToUnicode map: code points and boxes stay in step.</summary>
public sealed class UnicodeTests
{
    private const double WidthOfA = 0.667 * 20;

    [Theory]
    [InlineData("0E01", "\u0E01A")] // Thai
    [InlineData("00660069", "fiA")] // one glyph, two letters
    [InlineData("0E010E33", "\u0E01\u0E33A")]
    [InlineData("D83DDE00", "\U0001F600A")] // beyond the first plane
    [InlineData("05D0", "\u05D0A")] // right to left: poppler adds marks to the text that have no box
    [InlineData("E001", "\uE001A")] // private use, as broken Thai fonts have it
    [InlineData("D800", "\uFFFDA")] // half a surrogate pair
    public void OneBoxACodePoint(string hex, string expected)
    {
        using var document = PdfDocument.Open(WithMap(hex));
        using var page = document.OpenPage(1);
        var text = page.ReadText();
        Assert.True(text.InStep);
        Assert.Equal(expected, text.ToText());
        Assert.Equal(50 + WidthOfA, text.Glyphs.Single(glyph => glyph.CodePoint == 'A').Box.Left, 0.5);
    }

    [Fact]
    public void Nul_IsNotSilent()
    {
        using var document = PdfDocument.Open(WithMap("0000"));
        using var page = document.OpenPage(1);
        var text = page.ReadText();
        Assert.True(!text.InStep || text.Glyphs.Any(glyph => glyph.CodePoint == 'A'), text.ToText());
    }

    [Fact]
    public void MarkThatIsRaisedOverAnother_IsRead()
    {
        // ขั้น as LibreOffice sets it: the tone mark without width and higher than its line
        var pdf = new TinyPdf();
        const string Map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def\n1 begincodespacerange <00> <FF> endcodespacerange\n" +
            "4 beginbfchar <41> <0E02> <42> <0E31> <43> <0E49> <44> <0E19> endbfchar\nendcmap end end";
        var stream = pdf.Add($"<< /Length {Map.Length} >>\nstream\n{Map}\nendstream");
        var font = pdf.Add($"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 65 /LastChar 68 /Widths [500 0 0 500] /ToUnicode {stream} 0 R >>");
        using var document = PdfDocument.Open(pdf.AddPage("BT /F3 20 Tf 50 700 Td (AB) Tj ET BT /F3 20 Tf 60 704 Td (C) Tj ET BT /F3 20 Tf 62.5 700 Td (D) Tj ET", font: font).ToBytes());
        using var page = document.OpenPage(1);

        var letters = page.ReadText().Glyphs.Where(glyph => glyph.CodePoint > ' ').ToList();

        Assert.Equal([0x0E02, 0x0E19, 0x0E31, 0x0E49], letters.Select(glyph => glyph.CodePoint).Order());
        Assert.Equal(60, letters.Single(glyph => glyph.CodePoint == 0x0E49).Box.Left, 0.5);
    }

    /// <summary>The line "BA" of 20 points at 50, 700, where B means something else.</summary>
    private static byte[] WithMap(string hex)
    {
        var pdf = new TinyPdf();
        var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def\n" +
            $"1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfchar <42> <{hex}> endbfchar\nendcmap end end";
        var stream = pdf.Add($"<< /Length {map.Length} >>\nstream\n{map}\nendstream");
        var font = pdf.Add($"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode {stream} 0 R >>");
        return pdf.AddPage("BT /F3 20 Tf 50 700 Td (BA) Tj ET", font: font).ToBytes();
    }
}
