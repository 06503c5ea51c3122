namespace ItaIngest.Native.Leptonica;

/// <summary>Image files told from their first bytes.</summary>
public enum ImageFormat
{
    /// <summary>None that is read here.</summary>
    Unknown,
    Png,
    Jpeg,
    Tiff,
}
