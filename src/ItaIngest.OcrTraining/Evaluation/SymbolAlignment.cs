using System.Text;

namespace ItaIngest.OcrTraining.Evaluation;

/// <summary>Finds which symbols of a page were read right.</summary>
public static class SymbolAlignment
{
    private const string Dots = ".…";

    /// <summary>One outcome for each symbol that was read; dots are left out, since those of a fill line cannot be counted.</summary>
    /// <param name="printed">what stands on the page</param>
    /// <param name="read">symbols in reading order, without spaces</param>
    public static IEnumerable<SymbolOutcome> Outcomes(string printed, IReadOnlyList<(char Symbol, string Kind, double Probability)> read)
    {
        ArgumentNullException.ThrowIfNull(printed);
        ArgumentNullException.ThrowIfNull(read);
        var symbols = new StringBuilder(read.Count);
        foreach (var (symbol, _, _) in read)
            symbols.Append(symbol);
        var right = TextScorer.Kept(symbols.ToString(), AsRead(printed));
        return Enumerable.Range(0, read.Count).Where(i => !Dots.Contains(read[i].Symbol))
            .Select(i => new SymbolOutcome(read[i].Kind, read[i].Probability, right[i]));
    }

    /// <summary>Printed text as the network writes it: without spaces, ำ in two.</summary>
    private static string AsRead(string printed) =>
        string.Concat(printed.Where(letter => !char.IsWhiteSpace(letter))).Replace("ำ", "ํา", StringComparison.Ordinal);
}
