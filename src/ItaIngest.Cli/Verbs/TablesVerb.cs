using System.CommandLine;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables;
using ItaIngest.Extraction.Tables.Output;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita tables</c>: the tables of one file, as data or as pictures.</summary>
internal sealed class TablesVerb
{
    private readonly Option<string> _format = new("--format") { Description = "json, csv or html", DefaultValueFactory = _ => "json" };
    private readonly Option<DirectoryInfo?> _draw = new("--draw") { Description = "also write each page as PNG with its rulings, cells and reading order drawn in", HelpName = "DIR" };
    private readonly ReadingArguments _reading = new();

    public static Command Create() => new TablesVerb().Build();

    private Command Build()
    {
        var command = new Command("tables", """
            Show the tables of a file, with the place and the confidence of every cell, and why it needs a look if it does.

            Examples:
              ita tables report.pdf
              ita tables report.pdf --pages 2 --format html > page2.html
              ita tables scan.pdf --draw pictures/
            """)
        { _format, _draw };
        _format.AcceptOnlyFromAmong("json", "csv", "html");
        _reading.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (_, tabular) = await _reading.ReadAsync(parsed, cancellation);
        if (parsed.GetValue(_draw) is { } folder)
            Draw(folder.FullName, parsed, tabular);
        Write(parsed.GetRequiredValue(_format), _reading.Name(parsed), tabular);
        return ReadingArguments.Code(tabular);
    }

    private static void Write(string format, string name, TabularDocument document)
    {
        if (format == "json")
        {
            using var output = Console.OpenStandardOutput();
            TablesJson.Write(output, name, document.Pages);
        }
        else
        {
            Console.Out.Write(format == "csv" ? TablesCsv.Of(document.Pages) : TablesHtml.Of(name, document.Pages));
        }
    }

    private void Draw(string folder, ParseResult parsed, TabularDocument tabular)
    {
        var stem = Path.GetFileNameWithoutExtension(_reading.Name(parsed));
        Directory.CreateDirectory(folder);
        ReadOnlyMemory<byte> bytes = File.ReadAllBytes(_reading.File(parsed).FullName);
        foreach (var (page, png) in new TablePainter(_ => bytes).Paint(tabular))
        {
            var path = Path.Combine(folder, FormattableString.Invariant($"{stem}-{page:000}.png"));
            File.WriteAllBytes(path, png);
            Console.Error.WriteLine(path);
        }
    }
}
