using System.Runtime.InteropServices;
using static ItaIngest.Native.Tesseract.TessApi;

namespace ItaIngest.Native.Tesseract;

/// <summary>Copies the results out of an engine.</summary>
internal static class OcrResultReader
{
    public static OcrResult Read(TessApiHandle engine)
    {
        using var iterator = TessBaseAPIGetIterator(engine);
        if (iterator.IsInvalid)
            return new OcrResult([]);
        var lines = new List<OcrLine>();
        var symbols = new List<OcrSymbol>();
        var spaces = new SpacedLine("");
        do
        {
            if (TessPageIteratorIsAtBeginningOf(iterator, Level.TextLine) != 0)
            {
                symbols = [];
                spaces = new SpacedLine(TextOf(iterator, Level.TextLine) ?? "");
                lines.Add(new OcrLine(symbols, BoxOf(iterator, Level.TextLine), BaselineOf(iterator)));
            }
            if (TextOf(iterator, Level.Symbol) is { Length: > 0 } text)
                symbols.Add(new OcrSymbol(
                    text,
                    BoxOf(iterator, Level.Symbol),
                    TessResultIteratorConfidence(iterator, Level.Symbol) / 100,
                    spaces.IsSpaceBefore(text)));
        }
        while (TessResultIteratorNext(iterator, Level.Symbol) != 0);
        lines.RemoveAll(line => line.Symbols.Count == 0);
        return new OcrResult(lines);
    }

    private static PixelRect BoxOf(TessIteratorHandle iterator, Level level) =>
        TessPageIteratorBoundingBox(iterator, level, out var left, out var top, out var right, out var bottom) != 0
            ? new PixelRect(left, top, right - left, bottom - top)
            : default;

    private static OcrBaseline BaselineOf(TessIteratorHandle iterator) =>
        TessPageIteratorBaseline(iterator, Level.TextLine, out var x1, out var y1, out var x2, out var y2) != 0
            ? new OcrBaseline(x1, y1, x2, y2)
            : default;

    private static string? TextOf(TessIteratorHandle iterator, Level level)
    {
        var text = TessResultIteratorGetUTF8Text(iterator, level);
        try
        {
            return Marshal.PtrToStringUTF8(text);
        }
        finally
        {
            if (text != 0)
                TessDeleteText(text);
        }
    }
}
