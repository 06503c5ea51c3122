using System.Globalization;
using System.Text;

namespace ItaIngest.Native.Tests.Poppler;

/// <summary>Writes small PDFs byte by byte, so that the tests do not depend on what they test.</summary>
internal sealed class TinyPdf
{
    private readonly List<string> objects = [];
    private readonly List<int> pages = [];

    /// <summary>Extra entries of the trailer, such as /Encrypt.</summary>
    public string Trailer { get; set; } = "";

    /// <summary>One A4 page with one line of Helvetica, 24 points, its baseline 100 points from the left and 700 from below.</summary>
    public static byte[] OneLine(string text, string pageEntries = "") =>
        new TinyPdf().AddPage($"BT /F1 24 Tf 100 700 Td ({text}) Tj ET", pageEntries).ToBytes();

    public TinyPdf AddPage(string content, string pageEntries = "", int? font = null)
    {
        var stream = Add(string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"));
        pages.Add(Add(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << " +
            "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> " +
            "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >> " +
            (font is null ? "" : $"/F3 {font} 0 R ") +
            $">> >> /Contents {stream} 0 R {pageEntries} >>"));
        return this;
    }

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string body)
    {
        objects.Add(body);
        return objects.Count + 2; // 1 and 2 are the catalogue and the page tree
    }

    public byte[] ToBytes()
    {
        var kids = string.Join(' ', pages.Select(page => $"{page} 0 R"));
        string[] all = ["<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>", .. objects];
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < all.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{all[i]}\nendobj\n");
        }
        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {all.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            text.Append(offset.ToString("D10", CultureInfo.InvariantCulture)).Append(" 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {all.Length + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
