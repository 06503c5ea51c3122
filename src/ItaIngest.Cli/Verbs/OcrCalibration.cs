using System.Globalization;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.OcrTraining.Evaluation;

namespace ItaIngest.Cli.Verbs;

/// <summary>Learns what a model's probabilities are worth from made pages, and says how far the table holds on others.</summary>
internal sealed class OcrCalibration(OcrReader reader)
{
    private readonly List<SymbolOutcome> _learnt = [];
    private readonly List<SymbolOutcome> _heldOut = [];

    /// <summary>Reads pages; every second one is held out of what the printed figures are learnt on.</summary>
    public async Task AddAsync(string font, double dpi, string damage, int pages, int lines, CancellationToken cancellation)
    {
        for (var number = 0; number < pages; number++)
        {
            var page = OcrTestPages.Make(font, dpi, damage, number, lines);
            var symbols = await OcrTable.ReadAsync(page, file => reader.ReadSymbolsAsync(file, cancellation), cancellation);
            (number % 2 == 0 ? _learnt : _heldOut).AddRange(SymbolAlignment.Outcomes(page.Text, symbols));
        }
    }

    /// <summary>Writes the table learnt on all pages.</summary>
    public void Save(FileInfo file)
    {
        file.Directory?.Create();
        File.WriteAllText(file.FullName, TableOf([.. _learnt, .. _heldOut]));
    }

    /// <summary>Prints how often symbols were right by probability, as the network gives it and by a table of the other pages.</summary>
    public void WriteReliability(TextWriter output)
    {
        var calibration = SymbolCalibration.Read(new StringReader(TableOf(_learnt)));
        var calibrated = _heldOut.ConvertAll(outcome => outcome with { Probability = calibration.Of(Enum.Parse<SymbolKind>(outcome.Kind, ignoreCase: true), (float)outcome.Probability) });
        foreach (var (name, outcomes) in new[] { ("network", _heldOut), ("calibrated", calibrated) })
        {
            output.WriteLine(FormattableString.Invariant($"{name}: {outcomes.Count} held-out symbols, calibration error {ReliabilityCurve.Error(outcomes):0.0000}"));
            output.WriteLine("| mean probability | right | symbols |");
            output.WriteLine("| --- | --- | --- |");
            foreach (var (mean, right, count) in ReliabilityCurve.Bins(outcomes))
                output.WriteLine(FormattableString.Invariant($"| {mean:0.000} | {right:0.000} | {count} |"));
        }
    }

    private static string TableOf(List<SymbolOutcome> outcomes)
    {
        var lines = outcomes.GroupBy(outcome => outcome.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .SelectMany(kind => ReliabilityCurve.Of(kind).Select(point => string.Create(CultureInfo.InvariantCulture, $"{kind.Key},{point.Probability:0.0000},{point.Right:0.0000}")));
        return string.Concat(lines.Prepend(SymbolCalibration.Header).Select(line => line + "\n"));
    }
}
