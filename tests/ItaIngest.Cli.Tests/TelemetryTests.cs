using System.Net;
using System.Net.Sockets;

namespace ItaIngest.Cli.Tests;

/// <summary>Traces and metrics of real runs, sent to collectors on loopback.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Traces = "/v1/traces", Metrics = "/v1/metrics";

    private readonly string _folder = Directory.CreateTempSubdirectory("ita-telemetry-").FullName;

    public TelemetryTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "in"));
        File.Copy(Directory.GetFiles(Repository.File("corpus", "text"))[0], Path.Combine(_folder, "in", "แผน.txt"));
        File.WriteAllText(Path.Combine(_folder, "in", "broken.pdf"), "%PDF-1.4\nnothing more");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Collector_GetsTheSpansAndTheCounts()
    {
        using var collector = new Collector();
        await IngestAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url), ("OTEL_SERVICE_NAME", "night-of-the-test"));
        Assert.Equal([Metrics, Traces], collector.Paths);
        Assert.Equal(1, collector.Count(Traces, "แผน.txt"));
        foreach (var text in new[] { "night-of-the-test", "ita.document.status", "BadInput", "dataset" })
            Assert.True(collector.Count(Traces, text) > 0, text);
        foreach (var text in new[] { "night-of-the-test", "ita.documents", "ita.pages", "ita.stage.duration", "ita.worker.memory.peak" })
            Assert.True(collector.Count(Metrics, text) > 0, text);
    }

    [Fact]
    public async Task Signal_CanBeLeftOut()
    {
        using var collector = new Collector();
        await IngestAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url), ("OTEL_METRICS_EXPORTER", "none"));
        Assert.Equal([Traces], collector.Paths);
        Assert.True(collector.Count(Traces, "itaingest") > 0);
    }

    [Theory]
    [InlineData("OTEL_SDK_DISABLED", "true")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "")]
    public async Task Nothing_IsSentUnlessAskedFor(string name, string value)
    {
        using var collector = new Collector();
        var error = await IngestAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url), (name, value));
        Assert.Empty(collector.Paths);
        Assert.DoesNotContain("collector", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CollectorThatIsAway_CostsItsDataAndSaysSo()
    {
        var error = await IngestAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9/"));
        Assert.Contains("did not reach the collector", error, StringComparison.Ordinal);
        error = await IngestAsync(("OTEL_TRACES_EXPORTER", "zipkin"), ("OTEL_METRICS_EXPORTER", "none"));
        Assert.Contains("OTEL_TRACES_EXPORTER=zipkin: only otlp and none are known", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CollectorThatNeverAnswers_DoesNotHoldTheRun()
    {
        // takes connections (the kernel does) and says nothing for as long as the test lives
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var error = await IngestAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", $"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}/"),
            ("OTEL_EXPORTER_OTLP_TIMEOUT", "3600000"));
        Assert.Contains("did not reach the collector", error, StringComparison.Ordinal);
    }

    /// <summary>A run over HTTP and protobuf; its dataset is the same whatever becomes of the telemetry.</summary>
    private async Task<string> IngestAsync(params (string Name, string Value)[] variables)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" };
        foreach (var (name, value) in variables)
            environment[name] = value;
        var output = Path.Combine(_folder, "out");
        var (code, _, error) = await Ita.RunAsync(["ingest", Path.Combine(_folder, "in"), "--out", output], _ => Task.CompletedTask, variables: environment);
        Assert.True(code == 2, error);
        Assert.Equal(2 + 1, File.ReadAllLines(Path.Combine(output, "documents.csv")).Length);
        return error;
    }
}
