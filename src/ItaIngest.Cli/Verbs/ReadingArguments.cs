using System.CommandLine;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Pipeline;

namespace ItaIngest.Cli.Verbs;

/// <summary>The arguments of the verbs that read one file and show it.</summary>
internal sealed class ReadingArguments
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "PDF, PNG, JPEG, TIFF, DOCX, HTML or text" };
    private readonly Option<string?> _pages = new("--pages") { Description = "pages to read, like 1-3,7 or 5-; default: all", HelpName = "PAGES" };
    private readonly RecognitionArguments _recognition = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        command.Options.Add(_pages);
        _recognition.AddTo(command);
        _pages.Validators.Add(result =>
        {
            try
            {
                _ = PageSelection.Parse(result.GetValueOrDefault<string>() ?? "");
            }
            catch (FormatException error)
            {
                result.AddError(error.Message);
            }
        });
        _file.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo>() is { Exists: false } file)
                result.AddError("no such file: " + file);
        });
    }

    public string Name(ParseResult parsed) => parsed.GetRequiredValue(_file).Name;

    public FileInfo File(ParseResult parsed) => parsed.GetRequiredValue(_file);

    /// <summary>Reads the file; pages that could not be read are told on standard error.</summary>
    public async Task<(RecognizedDocument Recognized, TabularDocument Tabular)> ReadAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var pages = PageSelection.Parse(parsed.GetValue(_pages) ?? "");
        var read = await DocumentReading.ReadAsync(File(parsed).FullName, pages, new PipelineOptions { Recognition = _recognition.Read(parsed) }, cancellation);
        foreach (var page in read.Tabular.Pages.Where(page => page.Failure is not null))
            Console.Error.WriteLine($"ita: page {page.Number}: {page.Failure!.Message}; {page.Failure.Remedy}");
        return read;
    }

    /// <summary>2 when a page failed, else 0.</summary>
    public static int Code(TabularDocument document) => document.Pages.Any(page => page.Failure is not null) ? ExitCode.SomeFailed : ExitCode.AllWell;
}
