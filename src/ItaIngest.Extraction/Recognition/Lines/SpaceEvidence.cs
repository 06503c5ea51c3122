namespace ItaIngest.Extraction.Recognition.Lines;

/// <summary>What an engine says about a gap.</summary>
internal enum SpaceEvidence
{
    None,

    /// <summary>
    /// A text layer has a space character there: poppler puts one wherever a letter's box ends early, and over other
    /// letters where marks confuse it.
    /// </summary>
    Layer,

    /// <summary>OCR read a space: it sees the gap, while its boxes are guesses.</summary>
    Read,
}
