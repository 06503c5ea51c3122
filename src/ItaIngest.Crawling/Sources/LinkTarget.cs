namespace ItaIngest.Crawling.Sources;

/// <summary>What an address alone tells about what is there.</summary>
internal enum LinkTarget
{
    /// <summary>A page, or a script that gives a page or a document: it has to be asked.</summary>
    Page,

    Document,

    /// <summary>A document of a kind that cannot be read.</summary>
    Unreadable,

    /// <summary>Nothing worth a request.</summary>
    Nothing,
}
