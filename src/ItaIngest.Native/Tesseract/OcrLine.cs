namespace ItaIngest.Native.Tesseract;

/// <summary>One line of text.</summary>
/// <param name="Symbols">from left to right, without spaces</param>
/// <param name="Box">in pixels of the whole image</param>
/// <param name="Baseline">where the letters stand</param>
public sealed record OcrLine(IReadOnlyList<OcrSymbol> Symbols, PixelRect Box, OcrBaseline Baseline)
{
    /// <summary>The line as text, with a space where the network read one.</summary>
    public override string ToString() =>
        string.Concat(Symbols.Select((symbol, i) => i > 0 && symbol.StartsWord ? " " + symbol.Text : symbol.Text));
}
