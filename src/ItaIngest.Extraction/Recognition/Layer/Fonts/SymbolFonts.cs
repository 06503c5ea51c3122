namespace ItaIngest.Extraction.Recognition.Layer.Fonts;

/// <summary>Fonts of bullets and boxes, which OCR reads as the letters they look like.</summary>
internal static class SymbolFonts
{
    private static readonly string[] Names = ["wingdings", "webdings", "symbol", "dingbats", "marlett"];

    public static bool Contains(string font) => Array.Exists(Names, name => font.Contains(name, StringComparison.OrdinalIgnoreCase));
}
