using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Extraction.Tables.Output;
using ItaIngest.Pipeline;

namespace ItaIngest.Cli.Verbs;

/// <summary>The program with one OCR model.</summary>
internal sealed record OcrReader(string Name, TextRecognizerOptions Options)
{
    /// <summary>Accuracy is measured, on a machine that may be busy with something else.</summary>
    private static readonly TextRecognizerOptions Unhurried = new() { Ocr = OcrMode.Always, PageDeadline = TimeSpan.FromMinutes(10) };

    /// <param name="model">null is the installed one</param>
    /// <exception cref="FileNotFoundException">there is no such model</exception>
    public static OcrReader Ours(FileInfo? model) => model switch
    {
        null => new("ours", Unhurried),
        { Exists: true } => new(
            Path.GetFileNameWithoutExtension(model.Name),
            Unhurried with { TessdataFolder = model.DirectoryName, Languages = Path.GetFileNameWithoutExtension(model.Name) }),
        _ => throw new FileNotFoundException($"there is no model {model}; name a *.traineddata file"),
    };

    /// <param name="languages">of Debian, such as tha+eng</param>
    public static OcrReader Stock(string languages) => new(languages, Unhurried with { Languages = languages });

    /// <summary>What the program reads in a picture.</summary>
    /// <exception cref="FileNotFoundException">the model cannot be loaded</exception>
    public async Task<string> ReadAsync(string picture, CancellationToken cancellation) => PageText.Of((await DocumentAsync(picture, cancellation)).Tabular.Pages);

    /// <summary>The symbols that the program reads in a picture with one column of text, in reading order, with the network's own probabilities.</summary>
    /// <inheritdoc cref="ReadAsync" path="/exception"/>
    public async Task<IReadOnlyList<(char Symbol, string Kind, double Probability)>> ReadSymbolsAsync(string picture, CancellationToken cancellation)
    {
        var uncalibrated = this with { Options = Options with { Calibrated = false } };
        var (recognized, _) = await uncalibrated.DocumentAsync(picture, cancellation);
        return
        [
            .. from page in recognized.Pages
               from row in Rows([.. page.Glyphs.Where(glyph => glyph.CodePoint is > ' ' and <= char.MaxValue)])
               from glyph in row
               select ((char)glyph.CodePoint, SymbolKinds.Of(glyph.CodePoint).ToString().ToLowerInvariant(), (double)glyph.Confidence),
        ];
    }

    private async Task<(RecognizedDocument Recognized, TabularDocument Tabular)> DocumentAsync(string picture, CancellationToken cancellation)
    {
        var read = await DocumentReading.ReadAsync(picture, PageSelection.Parse(string.Empty), new PipelineOptions { Recognition = Options }, cancellation);
        return read.Tabular.Pages.FirstOrDefault(page => page.Failure is not null)?.Failure is { } failure
            ? throw new FileNotFoundException($"{Name} could not read a page: {failure.Message}; {failure.Remedy}")
            : read;
    }

    /// <summary>Rows from top to bottom; within one, pieces stay as the network read them, from left to right.</summary>
    private static List<List<Glyph>> Rows(List<Glyph> glyphs)
    {
        var rows = new List<List<Glyph>>();
        foreach (var glyph in glyphs)
        {
            var row = rows.Find(row => glyph.Box.CenterY > row[0].Box.Top && glyph.Box.CenterY < row[0].Box.Bottom);
            if (row is null)
                rows.Add(row = []);
            row.Add(glyph);
        }
        return [.. rows.OrderBy(row => row[0].Box.CenterY).Select(row => row.OrderBy(glyph => glyph.Box.Left).ToList())];
    }
}
