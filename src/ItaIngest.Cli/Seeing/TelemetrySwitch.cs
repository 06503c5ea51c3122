using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace ItaIngest.Cli.Seeing;

/// <summary>
/// The standard environment variables by which telemetry is asked for; all others (headers, protocol, sampling, names) the
/// OpenTelemetry library reads itself. Unlike the standard, nothing is sent unless one of them is set.
/// </summary>
internal static class TelemetrySwitch
{
    public const string Traces = "TRACES", Metrics = "METRICS";
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] s_signals = [Traces, Metrics];

    /// <summary>Starts what is asked for; null for nothing, and then nothing of the library is even loaded.</summary>
    public static IDisposable? Start(RunLog log, CancellationToken cancellation)
    {
        foreach (var problem in Problems())
            log.Say("telemetry.misconfigured", "ita: " + problem, LogLevel.Warning);
        return Array.Exists(s_signals, Wants) ? Create(log, cancellation) : null;
    }

    /// <summary>Whether a signal shall be sent.</summary>
    /// <param name="signal"><see cref="Traces"/> or <see cref="Metrics"/></param>
    public static bool Wants(string signal) =>
        !string.Equals(Value("OTEL_SDK_DISABLED"), "true", StringComparison.OrdinalIgnoreCase)
        && (Value($"OTEL_{signal}_EXPORTER") is { } exporter
            ? exporter == "otlp"
            : Value(Endpoint) is not null || Value($"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT") is not null);

    /// <summary>What is asked for and cannot be had.</summary>
    private static IEnumerable<string> Problems()
    {
        foreach (var signal in s_signals)
        {
            if (Value($"OTEL_{signal}_EXPORTER") is { } exporter and not ("otlp" or "none"))
                yield return $"OTEL_{signal}_EXPORTER={exporter}: only otlp and none are known; no {signal.ToLowerInvariant()} are sent";
        }

        foreach (var name in s_signals.Select(signal => $"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT").Prepend(Endpoint))
        {
            if (Value(name) is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
                yield return $"{name}={address}: expected an address like http://localhost:4317";
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Telemetry Create(RunLog log, CancellationToken cancellation) => new(log, cancellation);

    private static string? Value(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
