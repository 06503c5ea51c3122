using System.Diagnostics.Tracing;
using System.Reflection;
using ItaIngest.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ItaIngest.Cli.Seeing;

/// <summary>
/// Sends the traces and metrics of a run to a collector, over OTLP, where the standard environment variables ask for it
/// (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/); there are no options of our own. A
/// collector that is away costs its data, never the run.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    private const string ServiceName = "itaingest";

    /// <summary>Time for the last data to get out when the run is done.</summary>
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(5);

    /// <summary>After Ctrl-C the end is near in any case.</summary>
    private static readonly TimeSpan s_shortFarewell = TimeSpan.FromMilliseconds(500);

    private readonly TracerProvider? _traces;
    private readonly MeterProvider? _metrics;
    private readonly ExportErrors _errors = new();
    private readonly RunLog _log;
    private readonly CancellationToken _cancellation;

    public Telemetry(RunLog log, CancellationToken cancellation)
    {
        (_log, _cancellation) = (log, cancellation);
        var resource = ResourceBuilder.CreateEmpty().AddService(ServiceName, serviceVersion: Version()).AddTelemetrySdk().AddEnvironmentVariableDetector();
        if (TelemetrySwitch.Wants(TelemetrySwitch.Traces))
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(PipelineTelemetry.Name).AddOtlpExporter().Build();
        if (TelemetrySwitch.Wants(TelemetrySwitch.Metrics))
            _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(PipelineTelemetry.Name).AddOtlpExporter().Build();
    }

    public void Dispose()
    {
        var patience = (int)(_cancellation.IsCancellationRequested ? s_shortFarewell : s_farewell).TotalMilliseconds;
        // both at once, and no longer than that, whatever a collector does that takes a connection and never answers
        var isSent = Task.WhenAll(Task.Run(() => _traces?.Shutdown(patience) ?? true), Task.Run(() => _metrics?.Shutdown(patience) ?? true));
        if (!isSent.Wait(patience) || !Array.TrueForAll(isSent.Result, sent => sent) || _errors.Count > 0)
            _log.Say("telemetry.lost", $"ita: some traces or metrics did not reach the collector{_errors.First}; the dataset is not affected", LogLevel.Warning, ("failed_exports", _errors.Count));
        _errors.Dispose();
    }

    private static string Version() => typeof(Telemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>What the exporter says of its failures, which it tells nobody else.</summary>
    private sealed class ExportErrors : EventListener
    {
        private const string Exporter = "OpenTelemetry-Exporter-OpenTelemetryProtocol";

        private int _count;
        private string? _first;

        public int Count => Volatile.Read(ref _count);

        /// <summary>Behind a colon; empty without one.</summary>
        public string First => _first is null ? "" : ": " + _first;

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == Exporter)
                EnableEvents(eventSource, EventLevel.Error);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            Interlocked.Increment(ref _count);
            var text = string.Join(' ', (eventData.Payload ?? []).Select(part => part?.ToString()?.Split('\n')[0]));
            Interlocked.CompareExchange(ref _first, text, null);
        }
    }
}
