using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ItaIngest.Cli.Seeing;

/// <summary>
/// A log of one JSON object a line: <c>time</c>, <c>level</c>, <c>event</c>, the event's fields in snake case, <c>message</c>.
/// Thai stays Thai. Safe to use from any thread.
/// </summary>
internal sealed class JsonLines(Stream output, TimeProvider time) : ILogger
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _lock = new();
    private readonly ArrayBufferWriter<byte> _line = new();

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var fields = state is IEnumerable<KeyValuePair<string, object?>> pairs
            ? pairs.Where(pair => pair.Key != "{OriginalFormat}").Select(pair => (JsonNamingPolicy.SnakeCaseLower.ConvertName(pair.Key), pair.Value)).ToArray()
            : [];
        Write(logLevel, eventId.Name ?? "", formatter(state, exception), fields);
    }

    public void Write(LogLevel level, string name, string message, ReadOnlySpan<(string Name, object? Value)> fields)
    {
        lock (_lock)
        {
            _line.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(_line, s_json))
            {
                json.WriteStartObject();
                json.WriteString("time", time.GetUtcNow().UtcDateTime);
                json.WriteString("level", LevelOf(level));
                json.WriteString("event", name);
                foreach (var (field, value) in fields)
                    Write(json, field, value);
                json.WriteString("message", message);
                json.WriteEndObject();
            }

            _line.Write("\n"u8);
            output.Write(_line.WrittenSpan);
            output.Flush();
        }
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string LevelOf(LogLevel level) => level switch
    {
        LogLevel.Trace or LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warning",
        _ => "error",
    };
}
