using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>How surely something was read.</summary>
/// <param name="Symbols">how many symbols were read</param>
/// <param name="Mean">of the network's probabilities for them; 0 without symbols</param>
internal readonly record struct Sureness(int Symbols, double Mean)
{
    public static Sureness Of(IEnumerable<OcrLine> lines)
    {
        var probabilities = lines.SelectMany(line => line.Symbols).Select(symbol => SymbolProbability.Of(symbol.Confidence)).ToList();
        return new Sureness(probabilities.Count, probabilities.Count == 0 ? 0 : probabilities.Average());
    }
}
