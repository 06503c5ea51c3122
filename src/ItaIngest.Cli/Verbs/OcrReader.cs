using ItaIngest.Extraction.Recognition;
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
    public async Task<string> ReadAsync(string picture, CancellationToken cancellation)
    {
        var (_, document) = await DocumentReading.ReadAsync(picture, PageSelection.Parse(string.Empty), new PipelineOptions { Recognition = Options }, cancellation);
        return document.Pages.FirstOrDefault(page => page.Failure is not null)?.Failure is { } failure
            ? throw new FileNotFoundException($"{Name} could not read a page: {failure.Message}; {failure.Remedy}")
            : PageText.Of(document.Pages);
    }
}
