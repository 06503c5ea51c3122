namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>What a text layer is worth.</summary>
internal enum LayerQuality
{
    /// <summary>Can be used.</summary>
    Sound,

    /// <summary>Nothing is plainly wrong, but one of its fonts is unlike Thai: the page has to be looked at.</summary>
    Doubtful,

    /// <summary>Reads as Thai, but letters are stored as others than the printed ones.</summary>
    Lying,

    /// <summary>No text that a person could read.</summary>
    Garbled,

    /// <summary>None, or next to none on a page that shows more.</summary>
    Missing,
}
