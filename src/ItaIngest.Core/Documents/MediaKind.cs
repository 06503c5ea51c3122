using System.Text.Json.Serialization;

namespace ItaIngest.Core.Documents;

/// <summary>What the bytes of a document are, told from the bytes and not from the name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MediaKind>))]
public enum MediaKind
{
    Pdf,
    Png,
    Jpeg,
    Tiff,
    Docx,
    Html,

    /// <summary>Plain or Markdown text, as OCR services write it.</summary>
    Text,
}
