using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Pipeline.Running;

namespace ItaIngest.Pipeline.Storage;

/// <summary>How the records are written as JSON, in the store and between processes.</summary>
[JsonSerializable(typeof(StageOutcome<PagedDocument>))]
[JsonSerializable(typeof(StageOutcome<RecognizedDocument>))]
[JsonSerializable(typeof(StageOutcome<TabularDocument>))]
[JsonSerializable(typeof(StageOutcome<Report>))]
[JsonSerializable(typeof(StageOutcome<ClassifiedReport>))]
[JsonSerializable(typeof(DocumentResult))]
[JsonSerializable(typeof(ResultHead))]
[JsonSerializable(typeof(DatasetRoots))]
[JsonSerializable(typeof(RunOwner))]
[JsonSerializable(typeof(WorkerSetup))]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerReply))]
internal sealed partial class StoreJson : JsonSerializerContext
{
    /// <summary>Thai stays Thai in the files; they are never put into a web page as they are.</summary>
    public static StoreJson Instance { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new BoxConverter() },
    });
}
