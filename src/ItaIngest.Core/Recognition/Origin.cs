using System.Text.Json.Serialization;

namespace ItaIngest.Core.Recognition;

/// <summary>Where a value's characters come from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Origin>))]
public enum Origin
{
    /// <summary>Read from the PDF's own text.</summary>
    TextLayer,

    /// <summary>Read from the PDF's own text, with known lies of its fonts put right.</summary>
    RepairedTextLayer,

    /// <summary>Read from the picture of the page.</summary>
    Ocr,

    /// <summary>The document is text already (TXT, Markdown, HTML, DOCX).</summary>
    ProvidedText,
}
