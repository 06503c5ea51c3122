using System.Text.Json.Serialization;

namespace ItaIngest.Core.Tables;

/// <summary>What a row of a table is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RowKind>))]
public enum RowKind
{
    Body,
    Header,

    /// <summary>One text over the full width that heads the rows below it.</summary>
    Section,
}
