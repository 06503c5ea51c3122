namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>Kinds of symbols that the network is sure of in different ways.</summary>
public enum SymbolKind
{
    /// <summary>A Thai letter.</summary>
    Letter,

    /// <summary>A Thai vowel or tone mark above or below a letter.</summary>
    Mark,

    /// <summary>A Thai or Arabic digit.</summary>
    Digit,

    /// <summary>Latin letters, punctuation and all else.</summary>
    Other,
}
