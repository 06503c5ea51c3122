namespace ItaIngest.Native.Tesseract;

/// <summary>What Tesseract takes for one character.</summary>
/// <param name="Text">one code point or a few that belong together</param>
/// <param name="Box">in pixels of the whole image; the LSTM engine guesses the sides</param>
/// <param name="Confidence">0 to 1</param>
/// <param name="StartsWord">whether the network read a space before it</param>
public readonly record struct OcrSymbol(string Text, PixelRect Box, float Confidence, bool StartsWord);
