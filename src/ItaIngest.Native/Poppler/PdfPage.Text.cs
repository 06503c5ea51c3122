using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Native.Poppler;

public sealed partial class PdfPage
{
    /// <summary>Reads the text layer. A page without one gives no glyphs.</summary>
    public unsafe PdfText ReadText()
    {
        using var log = PopplerLog.Collect();
        var codePoints = ReadCodePoints();
        if (codePoints.Length == 0)
            return new PdfText([], [], InStep: true);

        _ = PopplerGlib.poppler_page_get_text_layout(handle, out var rectangles, out var count);
        try
        {
            var boxes = new ReadOnlySpan<PopplerGlib.Rectangle>((void*)rectangles, checked((int)count));
            if (codePoints.Length != boxes.Length)
                codePoints = Array.FindAll(codePoints, point => !IsDirectionMark(point));
            var fonts = new PdfFontRuns(handle, codePoints.Length);
            var glyphs = new Glyph[Math.Min(codePoints.Length, boxes.Length)];
            for (var i = 0; i < glyphs.Length; i++)
                glyphs[i] = new Glyph(codePoints[i], Upright(boxes[i]), Confidence: 1, fonts.FontOf(i));
            return new PdfText(LoneMarks.Add(handle, HeightPoints, glyphs), fonts.Fonts, InStep: codePoints.Length == boxes.Length);
        }
        finally
        {
            GLib.g_free(rectangles);
        }
    }

    private unsafe int[] ReadCodePoints()
    {
        var text = PopplerGlib.poppler_page_get_text(handle);
        try
        {
            var utf8 = text == 0 ? [] : MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text);
            var points = new int[utf8.Length];
            var count = 0;
            while (!utf8.IsEmpty)
            {
                var status = Rune.DecodeFromUtf8(utf8, out var rune, out var consumed);

                // poppler writes a lone surrogate as three bytes: it is one code point with one box, and stays one
                if (status != OperationStatus.Done && utf8.Length >= 3 && utf8[0] == 0xED)
                    consumed = 3;
                points[count++] = rune.Value;
                utf8 = utf8[consumed..];
            }
            return points[..count];
        }
        finally
        {
            GLib.g_free(text);
        }
    }

    /// <summary>Marks that poppler puts around right-to-left runs in the text and not in the layout.</summary>
    private static bool IsDirectionMark(int codePoint) => codePoint is >= 0x202A and <= 0x202E;
}
