using System.Diagnostics;
using System.Diagnostics.Metrics;
using ItaIngest.Pipeline.Running;
using ItaIngest.Pipeline.Storage;
using ItaIngest.Pipeline.Telemetry;

namespace ItaIngest.Pipeline.Tests.Telemetry;

/// <summary>What a listener hears of a real run.</summary>
public sealed class SpansAndMetricsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_IsATraceOfDocumentsAndTheirStages()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PipelineTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                    spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
        ActivityTraceId trace;
        using (var run = PipelineTelemetry.StartRun("ingest"))
        {
            trace = run!.TraceId;
            await IngestAsync();
        }

        List<Activity> ours;
        lock (spans) // tests of other classes run meanwhile
            ours = spans.FindAll(span => span.TraceId == trace);
        var documents = ours.FindAll(span => span.OperationName == "document");
        Assert.Equal(["bad.pdf failed Error", "plan.txt ok Unset"], documents.Select(span => $"{span.GetTagItem("ita.document.file_name")} {span.GetTagItem("ita.document.status")} {span.Status}").Order(StringComparer.Ordinal));
        var root = ours.Single(span => span.OperationName == "ingest");
        Assert.All(documents, span => Assert.Equal(root.SpanId, span.ParentSpanId));
        var read = documents.Single(span => span.Status == ActivityStatusCode.Unset);
        Assert.Equal(["pages", "text", "tables", "report"], ours.FindAll(span => span.ParentSpanId == read.SpanId).OrderBy(span => span.StartTimeUtc).Select(span => span.OperationName).Take(4));
        Assert.Single(ours, span => span.OperationName == "dataset" && span.ParentSpanId == root.SpanId);
    }

    [Fact]
    public async Task Meter_CountsDocumentsByStatusAndKind()
    {
        var counted = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == PipelineTelemetry.Name)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
        listener.Start();
        await IngestAsync();
        foreach (var line in new[] { "ita.documents 1 ok none", "ita.documents 1 failed BadInput", "ita.pages 1 ", "ita.stage.duration tables", "ita.document.duration ok" })
            Assert.Contains(line, counted);

        void Add(string line)
        {
            lock (counted)
                counted.Add(line);
        }
    }

    private async Task IngestAsync()
    {
        _folder.Write("in/plan.txt", "เทศบาลตำบลบ้านสายหมอก จังหวัดตรัง\nมาตรการส่งเสริมคุณธรรมและความโปร่งใส\n");
        _folder.Write("in/bad.pdf", "");
        var store = new DocumentStore(_folder.File("store"));
        var input = InputFiles.Take([_folder.File("in")], store);
        var options = new PipelineOptions();
        await using var runner = new InProcessRunner(store, options);
        await Ingestion.RunAsync(input, store, options, runner, _folder.File("out"), new RunProgress(input.Documents.Count), default);
    }
}
