using System.Globalization;

namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>
/// What the network's probability for a symbol is worth: the share of symbols read with it that were right, on made pages
/// of fonts that no training saw (<c>ita evaluate ocr --calibration</c>). A model has its own table beside it; without
/// one the probability is taken as it is.
/// </summary>
public sealed class SymbolCalibration
{
    /// <summary>Takes probabilities as they are.</summary>
    public static readonly SymbolCalibration None = new([]);

    /// <summary>First line of a table.</summary>
    public const string Header = "kind,probability,right";

    internal const string Extension = ".calibration.csv";

    private readonly Dictionary<SymbolKind, List<(double Probability, double Right)>> curves;

    private SymbolCalibration(Dictionary<SymbolKind, List<(double Probability, double Right)>> curves) => this.curves = curves;

    /// <summary>Reads a table: a line a point, kind, probability and share of right ones, probabilities rising for each kind.</summary>
    /// <exception cref="InvalidDataException">it is no such table; the message names the line</exception>
    public static SymbolCalibration Read(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.ReadLine() != Header)
            throw new InvalidDataException($"A calibration begins with the line '{Header}'; write it with 'ita evaluate ocr --calibration'.");
        var read = new Dictionary<SymbolKind, List<(double, double)>>();
        for (var number = 2; text.ReadLine() is { } line; number++)
        {
            var (kind, probability, right) = Point(line, number);
            if (!read.TryGetValue(kind, out var curve))
                read.Add(kind, curve = []);
            curve.Add((probability, right));
        }
        foreach (var curve in read.Values)
            curve.Sort();
        return new SymbolCalibration(read);
    }

    /// <summary>The share of symbols of this kind that are right at this probability.</summary>
    public float Of(int codePoint, float probability) => Of(SymbolKinds.Of(codePoint), probability);

    /// <inheritdoc cref="Of(int, float)"/>
    public float Of(SymbolKind kind, float probability)
    {
        if (!curves.TryGetValue(kind, out var curve))
            return probability;
        var next = curve.FindIndex(point => point.Probability >= probability);
        if (next <= 0)
            return (float)curve[next < 0 ? ^1 : 0].Right;
        var ((p0, r0), (p1, r1)) = (curve[next - 1], curve[next]);
        return (float)(p1 > p0 ? r0 + ((r1 - r0) * (probability - p0) / (p1 - p0)) : r1);
    }

    private static (SymbolKind Kind, double Probability, double Right) Point(string line, int number)
    {
        if (line.Split(',') is [var kind, var probability, var right]
            && Enum.TryParse<SymbolKind>(kind, ignoreCase: true, out var parsed)
            && double.TryParse(probability, NumberStyles.Float, CultureInfo.InvariantCulture, out var p) && p is >= 0 and <= 1
            && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var r) && r is >= 0 and <= 1)
            return (parsed, p, r);
        throw new InvalidDataException($"Line {number} of a calibration is '{line}'; expected '{Header}' with shares from 0 to 1.");
    }
}
