using System.CommandLine;
using ItaIngest.Extraction.Recognition;

namespace ItaIngest.Cli.Verbs;

/// <summary>The options about reading pages that several verbs share.</summary>
internal sealed class RecognitionArguments
{
    private readonly Option<OcrMode> _ocr = new("--ocr")
    {
        Description = "auto: the PDF's text where it can be trusted, else OCR; always; never",
        DefaultValueFactory = _ => OcrMode.Auto,
    };

    private readonly Option<string?> _language = new("--ocr-language") { Description = "Tesseract languages, e.g. tha+eng; default: our own model where it is installed" };

    public void AddTo(Command command)
    {
        command.Options.Add(_ocr);
        command.Options.Add(_language);
    }

    public TextRecognizerOptions Read(ParseResult parsed)
    {
        var options = new TextRecognizerOptions { Ocr = parsed.GetValue(_ocr) };
        return parsed.GetValue(_language) is { } language ? options with { Languages = language } : options;
    }
}
