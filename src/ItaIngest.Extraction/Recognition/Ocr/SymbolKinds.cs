using System.Text;
using ItaIngest.Extraction.Recognition.Lines;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>Tells the kind of a symbol.</summary>
public static class SymbolKinds
{
    /// <summary>The kind of a code point.</summary>
    public static SymbolKind Of(int codePoint)
    {
        if (GlyphKind.IsMark(codePoint))
            return SymbolKind.Mark;
        if (Rune.IsValid(codePoint) && Rune.IsDigit(new Rune(codePoint)))
            return SymbolKind.Digit;
        return codePoint is >= 0xE01 and <= 0xE4F ? SymbolKind.Letter : SymbolKind.Other;
    }
}
