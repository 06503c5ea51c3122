namespace ItaIngest.Native.Poppler;

/// <summary>A PDF or a page of it cannot be read; <see cref="Kind"/> tells why.</summary>
public sealed class PdfException(PdfFault kind, string message) : Exception(message)
{
    public PdfFault Kind { get; } = kind;
}
