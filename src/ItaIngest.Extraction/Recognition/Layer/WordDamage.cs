namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>How a word of a text layer differs from the printed one.</summary>
internal enum WordDamage
{
    /// <summary>ำ printed, า stored.</summary>
    AmAsAa,

    /// <summary>า printed, ำ stored.</summary>
    AaAsAm,

    /// <summary>Tone marks printed, none stored.</summary>
    TonesLost,
}
