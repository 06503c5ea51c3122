namespace ItaIngest.Core.Documents;

/// <summary>The media types of the dataset (RFC 6838) for each <see cref="MediaKind"/>.</summary>
public static class MediaKinds
{
    public static string MediaType(this MediaKind kind) => kind switch
    {
        MediaKind.Pdf => "application/pdf",
        MediaKind.Png => "image/png",
        MediaKind.Jpeg => "image/jpeg",
        MediaKind.Tiff => "image/tiff",
        MediaKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        MediaKind.Html => "text/html",
        _ => "text/plain",
    };

    /// <summary>Whether pages are pictures or can be drawn as such (and so have boxes).</summary>
    public static bool HasPictures(this MediaKind kind) => kind is MediaKind.Pdf or MediaKind.Png or MediaKind.Jpeg or MediaKind.Tiff;
}
