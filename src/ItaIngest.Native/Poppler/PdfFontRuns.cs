using System.Runtime.InteropServices;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Native.Poppler;

/// <summary>The fonts of a page's text layer and which code point is set in which.</summary>
internal sealed class PdfFontRuns
{
    private static readonly string[] BoldWords = ["bold", "black", "heavy", "demi"];

    private readonly Dictionary<(string Name, double Size), short> indices = [];
    private readonly List<GlyphFont> fonts = [];
    private readonly short[] fontOf;

    public unsafe PdfFontRuns(PopplerPageHandle page, int codePoints)
    {
        fontOf = new short[codePoints];
        Array.Fill(fontOf, (short)-1);
        var list = PopplerGlib.poppler_page_get_text_attributes(page);
        try
        {
            for (var node = (GLib.List*)list; node is not null; node = (GLib.List*)node->Next)
                Mark((PopplerGlib.TextAttributes*)node->Data);
        }
        finally
        {
            PopplerGlib.poppler_page_free_text_attributes(list);
        }
    }

    public IReadOnlyList<GlyphFont> Fonts => fonts;

    public short FontOf(int index) => fontOf[index];

    private unsafe void Mark(PopplerGlib.TextAttributes* run)
    {
        int start = Math.Clamp(run->Start, 0, fontOf.Length), end = Math.Clamp(run->End + 1, start, fontOf.Length);
        var name = Marshal.PtrToStringUTF8(run->FontName) ?? "";
        fontOf.AsSpan(start..end).Fill(IndexOf(name, run->FontSize));
    }

    private short IndexOf(string name, double size)
    {
        if (indices.TryGetValue((name, size), out var index))
            return index;

        // a page with more fonts than a short counts is made to annoy; its last ones share a number
        index = (short)Math.Min(fonts.Count, short.MaxValue);
        indices.Add((name, size), index);
        if (index == fonts.Count)
            fonts.Add(new GlyphFont(name, size, Array.Exists(BoldWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase))));
        return index;
    }
}
