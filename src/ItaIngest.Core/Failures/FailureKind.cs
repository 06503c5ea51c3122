using System.Text.Json.Serialization;

namespace ItaIngest.Core.Failures;

/// <summary>What went wrong, by who can mend it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FailureKind>))]
public enum FailureKind
{
    /// <summary>The document itself is damaged, empty or not what its name says.</summary>
    BadInput,

    /// <summary>The document is sound, but of a kind that is not read (encrypted, an office format of old).</summary>
    Unsupported,

    /// <summary>A native engine refused.</summary>
    Engine,

    /// <summary>The worker process died of the document: a signal, or an end without an answer.</summary>
    Crash,

    /// <summary>The document wanted more memory than a worker may take.</summary>
    MemoryLimit,

    /// <summary>May work when tried again (network, busy file).</summary>
    Transient,

    /// <summary>A deadline ran out.</summary>
    Timeout,

    /// <summary>A mistake of ours.</summary>
    Bug,
}
