using System.CommandLine;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Pipeline;

namespace ItaIngest.Cli.Verbs;

/// <summary>The options about how large a document may be: said before any work is put into it.</summary>
internal sealed class CapArguments
{
    private const int Million = 1_000_000;

    /// <summary>Bytes are counted with 31 bits.</summary>
    private const int LargestMebibytes = 2047;

    private static readonly PipelineOptions s_default = new();

    private readonly Option<int> _pages = Number("--max-pages", "pages of a document; one with more is refused", s_default.Pages.MaximumPages, "N");
    private readonly Option<int> _file = Number("--max-file", "length of a document; a longer one is refused", (int)(s_default.Pages.MaximumBytes >> 20), "MIB");
    private readonly Option<int> _text = Number("--max-text", "length of text, HTML, or an unpacked part of a DOCX; with more it is refused", s_default.Pages.MaximumTextBytes >> 20, "MIB");
    private readonly Option<int> _pixels = Number("--max-pixels", "millions of pixels of a page for OCR; a larger page is read at a lower resolution, and the document says so in its warnings", (int)(s_default.Recognition.MaximumOcrPixels / Million), "N");

    public void AddTo(Command command)
    {
        Add(_pages, int.MaxValue);
        foreach (var option in new[] { _file, _text, _pixels })
            Add(option, LargestMebibytes);

        void Add(Option<int> option, int largest)
        {
            option.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() is var value && (value < 1 || value > largest))
                    result.AddError(FormattableString.Invariant($"{option.Name}: from 1 to {largest}"));
            });
            command.Options.Add(option);
        }
    }

    public PageReaderOptions ReadPages(ParseResult parsed) => s_default.Pages with
    {
        MaximumPages = parsed.GetValue(_pages),
        MaximumBytes = (long)parsed.GetValue(_file) << 20,
        MaximumTextBytes = parsed.GetValue(_text) << 20,
    };

    public TextRecognizerOptions Limit(TextRecognizerOptions options, ParseResult parsed) =>
        options with { MaximumOcrPixels = (long)parsed.GetValue(_pixels) * Million };

    private static Option<int> Number(string name, string what, int value, string unit) =>
        new(name) { Description = what, DefaultValueFactory = _ => value, HelpName = unit };
}
