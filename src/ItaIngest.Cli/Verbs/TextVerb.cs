using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Output;
using ItaIngest.Pipeline.Dataset;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita text</c>: the recognised text of one file.</summary>
internal sealed class TextVerb
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly Option<string> _format = new("--format") { Description = "txt or json", DefaultValueFactory = _ => "txt" };
    private readonly Option<bool> _explain = new("--explain") { Description = "say on standard error, page by page, where the text comes from, why, and what share of the layer's characters was changed (JSON has it always)" };
    private readonly ReadingArguments _reading = new();

    public static Command Create() => new TextVerb().Build();

    private Command Build()
    {
        var command = new Command("text", """
            Show the text of a file: a line a printed line, a table row as one line with its cells parted by TAB, pages
            parted by form feed.

            Examples:
              ita text report.pdf
              ita text scan.pdf --pages 1-3 --explain
              ita text report.docx --format json
              ita text lying.pdf --explain --format json
            """)
        { _format, _explain };
        _format.AcceptOnlyFromAmong("txt", "json");
        _reading.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (_, document) = await _reading.ReadAsync(parsed, cancellation);
        if (parsed.GetValue(_explain))
        {
            foreach (var page in document.Pages)
                Console.Error.WriteLine($"page {page.Number}: {Codes.Of(page.Origin)}: {page.Reason}{Changed(page)}");
        }

        Console.Out.Write(parsed.GetValue(_format) == "json" ? Json(_reading.Name(parsed), document) : PageText.Of(document.Pages));
        return ReadingArguments.Code(document);
    }

    private static string Changed(TabularPage page) =>
        page.ChangedShare > 0 ? FormattableString.Invariant($" ({100 * page.ChangedShare:0.0} % of the layer's characters changed)") : "";

    private static string Json(string name, TabularDocument document) => JsonSerializer.Serialize(
        new
        {
            File = name,
            Pages = document.Pages.Select(page => new { page.Number, page.Width, page.Height, Origin = Codes.Of(page.Origin), page.Reason, ChangedShare = Math.Round(page.ChangedShare, 4), page.Warnings, Text = PageText.Of(page) }),
        },
        s_json) + "\n";
}
