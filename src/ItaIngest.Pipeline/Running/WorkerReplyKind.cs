using System.Text.Json.Serialization;

namespace ItaIngest.Pipeline.Running;

/// <summary>What a worker tells.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkerReplyKind>))]
internal enum WorkerReplyKind
{
    /// <summary>The limits are in place: documents may come.</summary>
    Ready,

    /// <summary>A stage begins.</summary>
    Stage,

    /// <summary>A page was recognised.</summary>
    Page,

    /// <summary>The document is done, its result stored.</summary>
    Done,

    /// <summary>Memory ran out; the worker ends.</summary>
    OutOfMemory,

    /// <summary>The store cannot be written; the worker ends.</summary>
    StoreUnwritable,
}
