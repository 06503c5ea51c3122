namespace ItaIngest.Native.Tesseract;

/// <summary>
/// The text of a line, walked along symbol by symbol to learn where the network read a space. The iterator's word
/// starts do not tell: in Thai nearly every symbol is a word to it.
/// </summary>
internal sealed class SpacedLine(string text)
{
    private int at;

    /// <summary>Whether a space stands before the next symbol, which is stepped over.</summary>
    public bool IsSpaceBefore(string symbol)
    {
        var before = at;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        var isSpace = at > before && before > 0;
        if (string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0)
            at += symbol.Length;
        return isSpace;
    }
}
