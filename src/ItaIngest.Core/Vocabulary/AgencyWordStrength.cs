namespace ItaIngest.Core.Vocabulary;

/// <summary>How surely a word announces the name of an agency.</summary>
internal enum AgencyWordStrength
{
    /// <summary>The full word; a name follows.</summary>
    Full,

    /// <summary>An abbreviation, also used alone for "our office": อบต.</summary>
    Weak,

    /// <summary>The title of the head: นายกเทศมนตรีตำบล….</summary>
    Head,

    /// <summary>A damaged spelling or one with a word dropped.</summary>
    Damage,
}
