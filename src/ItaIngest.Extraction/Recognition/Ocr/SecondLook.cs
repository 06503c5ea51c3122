using ItaIngest.Native;
using ItaIngest.Native.Tesseract;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// A line that was not read surely, or whose digits cannot be what is printed, is read once more at another scale: cut close
/// to its letters where ink beside them made it higher, else with more white around it. The network scales all lines to
/// one height, so that the white decides how large it sees the letters.
/// </summary>
internal static class SecondLook
{
    private const double Doubtful = 0.9; // mean probability
    private const double Least = 0.6; // what is below was no text
    private const double DoubtfulDigit = 0.7;
    private const int Fewest = 3; // symbols
    private const double Better = 0.01;
    private const double Above = 1.15; // heights of the letters: marks end there
    private const double Below = 0.65;
    private const double White = 0.3;

    /// <summary>Whether the line is to be looked at again.</summary>
    public static bool IsDoubtful(OcrResult read)
    {
        var sureness = Sureness.Of(read.Lines);
        if (sureness.Symbols < Fewest)
            return false;
        return sureness.Mean is >= Least and < Doubtful || HasDoubtfulDigits([.. read.Lines.SelectMany(line => line.Symbols)]);
    }

    /// <summary>The line as it is to be cut then, and the white to add over and under it.</summary>
    public static (InkLine Line, int White) At(InkLine line)
    {
        double height = line.BodyBottom - line.BodyTop;
        int top = Math.Max(line.Box.Y, line.BodyTop - (int)(Above * height)), bottom = Math.Min(line.Box.Bottom, line.BodyBottom + (int)(Below * height));
        return top > line.Box.Y || bottom < line.Box.Bottom
            ? (line with { Box = new PixelRect(line.Box.X, top, line.Box.Width, bottom - top) }, 0)
            : (line, Math.Max(2, (int)(White * height)));
    }

    /// <summary>Whether the second reading is the surer one.</summary>
    public static bool IsBetter(OcrResult second, OcrResult first)
    {
        var (now, before) = (Sureness.Of(second.Lines), Sureness.Of(first.Lines));
        return now.Symbols >= Fewest && now.Mean > before.Mean + Better;
    }

    /// <summary>A digit that is not sure, or one beside a digit of the other script: no number is printed in both.</summary>
    private static bool HasDoubtfulDigits(List<OcrSymbol> symbols)
    {
        for (var i = 0; i < symbols.Count; i++)
        {
            if (ScriptOf(symbols[i]) is not { } script)
                continue;
            if (SymbolProbability.Of(symbols[i].Confidence) < DoubtfulDigit || (i > 0 && !symbols[i].StartsWord && ScriptOf(symbols[i - 1]) is { } other && other != script))
                return true;
        }
        return false;
    }

    private static bool? ScriptOf(OcrSymbol symbol) => symbol.Text is [var digit] && SymbolKinds.Of(digit) == SymbolKind.Digit ? char.IsAsciiDigit(digit) : null;
}
