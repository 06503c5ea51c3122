using System.CommandLine;
using ItaIngest.OcrTraining.Evaluation;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita evaluate ocr</c>: how well the program reads pages made for measuring, with our model and with the stock ones.</summary>
internal sealed class EvaluateOcrVerb
{
    private const string None = "none";

    private readonly Argument<FileInfo?> _model = new("MODEL.traineddata") { Description = "default: the installed one", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _fonts = List("--font", "fonts; default: " + string.Join(", ", OcrTestPages.Fonts), [.. OcrTestPages.Fonts]);
    private readonly Option<double[]> _dpi = new("--dpi") { Description = "resolutions; default: 150 200 300", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [150, 200, 300] };
    private readonly Option<string[]> _damage = List("--damage", "damage to the paper; default: " + string.Join(", ", OcrTestPages.Damages), [.. OcrTestPages.Damages]);
    private readonly Option<string[]> _against = List("--against", "stock models on the same pages, or none; default: tha tha+eng", ["tha", "tha+eng"]);
    private readonly Option<int> _pages = new("--pages") { Description = "pages for each line of the table", DefaultValueFactory = _ => 2 };
    private readonly Option<int> _lines = new("--lines") { Description = "lines on a page", DefaultValueFactory = _ => 30 };
    private readonly Option<DirectoryInfo?> _texts = new("--texts") { Description = "keep the pages, what was printed and what was read", HelpName = "DIR" };
    private readonly Option<FileInfo?> _calibration = new("--calibration")
    {
        Description = "instead of the table, learn what the network's probabilities are worth and write it to a file; beside the model as MODEL.calibration.csv it is used",
        HelpName = "CSV",
    };

    private readonly Option<DirectoryInfo> _folder = new("--font-folder")
    {
        Description = "fonts beside the installed ones, as scripts/train-ocr fetches them",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("work", "ocr", "fonts")),
    };

    public static Command Create() => new EvaluateOcrVerb().Build();

    private Command Build()
    {
        var command = new Command("ocr", """
            Measure the OCR as the program uses it: made pages are read, line finding and all, and character error rate,
            digits right and numbers right (in percent) are printed for each font, resolution and kind of damage. No training
            line has a sentence or a place name of these pages; Loma, Pridi and IBM Plex Sans Thai Looped are in no training.

            Examples:
              ita evaluate ocr
              ita evaluate ocr --font Laksaman Norasi --dpi 200 --damage scan
              ita evaluate ocr work/ocr/tha_ita.traineddata --against tha --texts /tmp/texts
              ita evaluate ocr --calibration models/ocr/tha_ita.calibration.csv --font Loma Pridi "IBM Plex Sans Thai Looped" --pages 4
            """)
        { _model, _fonts, _dpi, _damage, _against, _pages, _lines, _texts, _calibration, _folder };
        _damage.AcceptOnlyFromAmong([.. OcrTestPages.Damages]);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var ours = OcrReader.Ours(parsed.GetValue(_model));
        if (parsed.GetRequiredValue(_folder) is { Exists: true } folder)
            OcrTestPages.AddFonts(folder.FullName);
        if (parsed.GetValue(_calibration) is { } file)
            return await CalibrateAsync(parsed, new OcrCalibration(ours), file, cancellation);
        List<OcrReader> readers = [ours, .. parsed.GetRequiredValue(_against).Where(name => name != None).Select(OcrReader.Stock)];
        var table = new OcrTable(Console.Out, readers, parsed.GetValue(_texts));
        table.WriteHead();
        var code = await ForEachAsync(parsed, (font, dpi, damage) => table.WriteLineAsync(font, dpi, damage, parsed.GetValue(_pages), parsed.GetValue(_lines), cancellation));
        table.WriteTimes();
        return code;
    }

    private async Task<int> CalibrateAsync(ParseResult parsed, OcrCalibration calibration, FileInfo file, CancellationToken cancellation)
    {
        var code = await ForEachAsync(parsed, (font, dpi, damage) => calibration.AddAsync(font, dpi, damage, parsed.GetValue(_pages), parsed.GetValue(_lines), cancellation));
        if (code != ExitCode.AllWell)
            return code;
        calibration.WriteReliability(Console.Out);
        calibration.Save(file);
        return code;
    }

    private async Task<int> ForEachAsync(ParseResult parsed, Func<string, double, string, Task> measure)
    {
        var measured = 0;
        foreach (var font in parsed.GetRequiredValue(_fonts))
        {
            if (!OcrTestPages.Has(font))
            {
                await Console.Error.WriteLineAsync($"ita: the font {font} is not there and was not measured; scripts/train-ocr --fonts fetches it");
                continue;
            }

            measured++;
            foreach (var dpi in parsed.GetRequiredValue(_dpi))
            {
                foreach (var damage in parsed.GetRequiredValue(_damage))
                    await measure(font, dpi, damage);
            }
        }

        return measured > 0 ? ExitCode.AllWell : ExitCode.DependencyMissing;
    }

    private static Option<string[]> List(string name, string description, string[] otherwise) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => otherwise };
}
