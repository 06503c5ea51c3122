using System.CommandLine;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItaIngest.Cli.Seeing;

/// <summary>What a verb says on standard error: lines for people, or JSON for programs, then with all that the run logs.</summary>
internal sealed class RunLog
{
    /// <summary>One for all verbs that have it, so that errors are written in the format asked for too.</summary>
    private static readonly Option<LogFormat> s_format = new("--log")
    {
        Description = "text: progress and errors for people; json: one object a line on standard error, with every document and worker",
        DefaultValueFactory = _ => LogFormat.Text,
        HelpName = "text|json",
    };

    private RunLog(LogFormat format) => Json = format == LogFormat.Json ? new JsonLines(Console.OpenStandardError(), TimeProvider.System) : null;

    /// <summary>For the pipeline; says nothing where people read.</summary>
    public ILogger Events => Json ?? (ILogger)NullLogger.Instance;

    public bool IsJson => Json is not null;

    private JsonLines? Json { get; }

    public static void AddTo(Command command) => command.Options.Add(s_format);

    /// <summary>In the format that the command line asks for; text for verbs that do not have the option.</summary>
    public static RunLog Of(ParseResult parsed) => new(parsed.GetResult(s_format) is { } given && !given.Errors.Any() ? parsed.GetValue(s_format) : LogFormat.Text);

    /// <summary>Says something: the message to people, the fields with it to programs.</summary>
    /// <param name="name">of the event: stable</param>
    /// <param name="message">a line</param>
    /// <param name="level">of the event</param>
    /// <param name="fields">of the event: stable, in snake case</param>
    public void Say(string name, string message, LogLevel level = LogLevel.Information, params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        if (Json is null)
            Console.Error.WriteLine(message);
        else
            Json.Write(level, name, message, fields);
    }
}
