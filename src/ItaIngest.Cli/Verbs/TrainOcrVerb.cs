using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace ItaIngest.Cli.Verbs;

/// <summary>
/// <c>ita train ocr</c>: hands over to scripts/train-ocr, which fetches fonts and training tools, and runs the trainer from a
/// folder of its own, for hours.
/// </summary>
internal sealed class TrainOcrVerb
{
    private readonly Option<int?> _lines = new("--lines") { Description = "lines to have seen at the end, those of earlier runs counted; default: 160000", HelpName = "N" };
    private readonly Option<double?> _rate = new("--rate") { Description = "learning rate of this run; default: falls as lines go by", HelpName = "R" };
    private readonly Option<bool> _fresh = new("--fresh") { Description = "begin at Debian's tha, not at the last checkpoint or models/ocr" };

    public static Command Create() => new TrainOcrVerb().Build();

    private Command Build()
    {
        var command = new Command("ocr", """
            Train the OCR model of models/ocr: goes on from the last checkpoint (work/ocr), or from the float model that is
            kept in models/ocr. Some 10 lines a second on one core; touch work/ocr/run/stop ends it early, and well.

            Examples:
              ita train ocr --lines 200000
              ita train ocr --fresh --lines 120000
            """)
        { _lines, _rate, _fresh };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(FindScript()) { UseShellExecute = false };
        foreach (var word in Words(parsed))
            start.ArgumentList.Add(word);
        using var script = Process.Start(start) ?? throw new FileNotFoundException($"{start.FileName} did not start");
        await script.WaitForExitAsync(cancellation);
        return script.ExitCode == 0 ? ExitCode.AllWell : ExitCode.DependencyMissing;
    }

    private IEnumerable<string> Words(ParseResult parsed)
    {
        if (parsed.GetValue(_lines) is { } lines)
            yield return string.Create(CultureInfo.InvariantCulture, $"--lines={lines}");
        if (parsed.GetValue(_rate) is { } rate)
            yield return string.Create(CultureInfo.InvariantCulture, $"--rate={rate}");
        if (parsed.GetValue(_fresh))
            yield return "--fresh";
    }

    /// <summary>Beside the models of the installation.</summary>
    private static string FindScript()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "scripts", "train-ocr");
            if (File.Exists(script))
                return script;
        }

        throw new FileNotFoundException("scripts/train-ocr is not beside this program; train the OCR model in a clone of the project");
    }
}
