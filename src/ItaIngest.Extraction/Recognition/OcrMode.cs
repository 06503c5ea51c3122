using System.Text.Json.Serialization;

namespace ItaIngest.Extraction.Recognition;

/// <summary>When a page is read by OCR.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OcrMode>))]
public enum OcrMode
{
    /// <summary>Where the text layer is missing or lies.</summary>
    Auto,

    /// <summary>Every page that has a picture, whatever its text layer says.</summary>
    Always,

    /// <summary>No page: one without a text layer stays empty, with a warning.</summary>
    Never,
}
