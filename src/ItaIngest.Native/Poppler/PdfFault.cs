namespace ItaIngest.Native.Poppler;

/// <summary>What is wrong with a PDF.</summary>
public enum PdfFault
{
    /// <summary>There are no bytes.</summary>
    Empty,

    /// <summary>There is no %PDF- within the first 1024 bytes.</summary>
    NotPdf,

    /// <summary>It wants a password.</summary>
    Encrypted,

    /// <summary>It cannot be opened: cut short, or its cross references and catalogue are beyond repair.</summary>
    Damaged,

    /// <summary>It opens and has no page.</summary>
    NoPages,

    /// <summary>This page cannot be read or drawn; others may.</summary>
    Page,
}
