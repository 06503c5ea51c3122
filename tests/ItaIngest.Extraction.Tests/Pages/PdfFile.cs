using System.Globalization;
using System.Text;

namespace ItaIngest.Extraction.Tests.Pages;

/// <summary>Writes small PDFs, object by object.</summary>
internal static class PdfFile
{
    /// <summary>A4 pages, each with a black square of 100 points whose lower left corner is 100 points from the page's.</summary>
    /// <param name="pages">their number, 0 for a sound file without pages</param>
    /// <param name="trailer">more entries of the trailer</param>
    public static byte[] Of(int pages, string trailer = "")
    {
        var kids = string.Join(' ', Enumerable.Range(0, pages).Select(i => $"{4 + i} 0 R"));
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
            "<< /Length 26 >>\nstream\n0 g 100 100 100 100 re f \n\nendstream",
        };
        for (var i = 0; i < pages; i++)
            objects.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << >> >>");
        return Write(objects, trailer);
    }

    private static byte[] Write(List<string> objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
