using System.Globalization;
using System.Text;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Tables;

namespace ItaIngest.Extraction.Tests.Recognition;

/// <summary>A one-page PDF as scanners with their own OCR write it: a JPEG over the page, invisible text under it.</summary>
internal static class LayeredPdf
{
    private const double PageHeight = 842;
    private const double Size = 14;
    private const double Advance = 0.4; // of the size; every code is as wide

    /// <param name="jpeg">grey</param>
    /// <param name="width">of the JPEG in pixels</param>
    /// <param name="height">of the JPEG in pixels</param>
    /// <param name="lines">the text layer, from the top of the page down</param>
    /// <param name="drawnHeight">of the JPEG on the page, from its top, in points</param>
    public static byte[] Write(byte[] jpeg, int width, int height, IReadOnlyList<string> lines, double drawnHeight = PageHeight) =>
        Write(jpeg, width, height, lines.Select((line, i) => new TextLine(line, line, new Box(60, 50 + (20 * i), 60 + (Advance * Size * line.Length), 64 + (20 * i)), 1)), drawnHeight);

    /// <param name="jpeg">grey</param>
    /// <param name="width">of the JPEG in pixels</param>
    /// <param name="height">of the JPEG in pixels</param>
    /// <param name="lines">the text layer, each line stretched over its box</param>
    /// <param name="drawnHeight">of the JPEG on the page, from its top, in points</param>
    public static byte[] Write(byte[] jpeg, int width, int height, IEnumerable<TextLine> lines, double drawnHeight = PageHeight)
    {
        var content = new StringBuilder();
        content.Append(CultureInfo.InvariantCulture, $"q 595 0 0 {drawnHeight:0.##} 0 {PageHeight - drawnHeight:0.##} cm /I Do Q BT 3 Tr ");
        foreach (var line in lines)
        {
            var stretch = 100 * line.Box.Width / (Advance * line.Box.Height * line.RawText.Length);
            content.Append(CultureInfo.InvariantCulture, $"/F {line.Box.Height:0.##} Tf {stretch:0.##} Tz 1 0 0 1 {line.Box.Left:0.##} {PageHeight - line.Box.Bottom + (0.2 * line.Box.Height):0.##} Tm ");
            content.Append(CultureInfo.InvariantCulture, $"<{string.Concat(line.RawText.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ");
        }
        content.Append("ET");
        const string unicode = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
            + "3 beginbfrange <0020> <007E> <0020> <0E00> <0E7F> <0E00> <FFF0> <FFFD> <FFF0> endbfrange endcmap end end";

        var file = new MemoryStream();
        var offsets = new List<long>();
        void Put(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Object(string dictionary, byte[]? stream = null)
        {
            offsets.Add(file.Position);
            Put($"{offsets.Count} 0 obj\n");
            Put(stream is null ? dictionary : dictionary.Replace(">>", $"/Length {stream.Length}>>", StringComparison.Ordinal));
            if (stream is not null)
            {
                Put("\nstream\n");
                file.Write(stream);
                Put("\nendstream");
            }
            Put("\nendobj\n");
        }

        Put("%PDF-1.4\n");
        Object("<</Type/Catalog/Pages 2 0 R>>");
        Object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</I 6 0 R>>>>>>");
        Object("<<>>", Encoding.Latin1.GetBytes(content.ToString()));
        Object("<</Type/Font/Subtype/Type0/BaseFont/Invisible/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>");
        Object($"<</Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode>>", jpeg);
        Object("<</Type/Font/Subtype/CIDFontType2/BaseFont/Invisible/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 9 0 R/DW 400>>");
        Object("<<>>", Encoding.Latin1.GetBytes(unicode));
        Object("<</Type/FontDescriptor/FontName/Invisible/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>");
        var start = file.Position;
        Put($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Put(offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Put($"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }
}
