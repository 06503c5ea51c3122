using System.Globalization;
using System.IO.Compression;
using System.Text;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.CorpusGenerator;

/// <summary>
/// Writes pictures as the pages of a PDF 1.4, as scanners do: grey ones as JPEG (DCTDecode), those of 1 bit deflated
/// (PDF Reference 1.7, sections 3.3 and 4.8).
/// </summary>
internal sealed class ImagePdf : IDisposable
{
    private readonly MemoryStream file = new();
    private readonly List<long> offsets = [];

    public static byte[] Write(IReadOnlyList<Pix> pages, int quality)
    {
        using var pdf = new ImagePdf();
        pdf.Text("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        pdf.Object("<< /Type /Catalog /Pages 2 0 R >>");
        var kids = string.Join(' ', Enumerable.Range(0, pages.Count).Select(i => $"{3 + (3 * i)} 0 R"));
        pdf.Object($"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>");
        foreach (var page in pages)
            pdf.Page(page, quality);
        return pdf.Finish();
    }

    public void Dispose() => file.Dispose();

    private void Page(Pix page, int quality)
    {
        var (width, height) = (Number(page.Width * 72 / page.Dpi), Number(page.Height * 72 / page.Dpi));
        var self = offsets.Count + 1;
        Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {self + 1} 0 R /Resources << /XObject << /Im {self + 2} 0 R >> >> >>");
        Stream("", Encoding.ASCII.GetBytes($"{width} 0 0 {height} 0 0 cm /Im Do"));
        var image = $"/Type /XObject /Subtype /Image /Width {page.Width} /Height {page.Height} /ColorSpace /DeviceGray";
        if (page.Depth == 1)
            Stream($"{image} /BitsPerComponent 1 /Filter /FlateDecode", Deflate(Bits(page)));
        else
            Stream($"{image} /BitsPerComponent 8 /Filter /DCTDecode", page.EncodeJpeg(quality));
    }

    /// <summary>Rows of bits, 1 is white, each row from a new byte.</summary>
    private static byte[] Bits(Pix page)
    {
        var grey = page.CopyGrey();
        var line = (page.Width + 7) / 8;
        var bits = new byte[line * page.Height];
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
            {
                if (grey[(y * page.Width) + x] >= 128)
                    bits[(y * line) + (x / 8)] |= (byte)(0x80 >> (x % 8));
            }
        }
        return bits;
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var zlib = new ZLibStream(result, CompressionLevel.SmallestSize))
            zlib.Write(bytes);
        return result.ToArray();
    }

    private static string Number(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    private void Text(string text) => file.Write(Encoding.Latin1.GetBytes(text));

    private void Object(string content)
    {
        offsets.Add(file.Position);
        Text($"{offsets.Count} 0 obj\n{content}\nendobj\n");
    }

    private void Stream(string entries, byte[] data)
    {
        offsets.Add(file.Position);
        Text($"{offsets.Count} 0 obj\n<< {entries} /Length {data.Length} >>\nstream\n");
        file.Write(data);
        Text("\nendstream\nendobj\n");
    }

    private byte[] Finish()
    {
        var start = file.Position;
        Text($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Text(offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Text($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }
}
