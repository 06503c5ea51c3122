namespace ItaIngest.Extraction.Recognition.Layer.Comparison;

/// <summary>Where a character of a Thai cluster stands. One of each at most: that makes two readings of a cluster comparable.</summary>
internal enum LetterPlace
{
    /// <summary>On the baseline, with a width of its own.</summary>
    Base,

    /// <summary>A vowel above or below.</summary>
    Vowel,

    /// <summary>ํ, which with า behind it is ำ.</summary>
    Circle,

    /// <summary>A tone mark or ์, over all others.</summary>
    Tone,
}
