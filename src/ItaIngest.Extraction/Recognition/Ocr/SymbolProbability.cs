namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// The probability that the network gave a symbol. Tesseract's confidence is 1 + 7/20 · ln p, p being the least probability
/// over the symbol's columns (kCertaintyScale in lstmrecognizer.cpp, 100 + 5 · certainty in resultiterator.cpp), so that
/// what is a toss-up still looks like 0.76.
/// </summary>
internal static class SymbolProbability
{
    private const double Scale = 7.0 / 20;

    /// <param name="confidence">Tesseract's, 0 to 1</param>
    public static float Of(float confidence) => (float)Math.Exp(Math.Min(0, confidence - 1) / Scale);
}
