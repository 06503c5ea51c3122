using System.Runtime.InteropServices;

namespace ItaIngest.Native.Poppler;

/// <summary>
/// An open PDF. Not thread-safe: a document and its pages belong to one thread at a time; other threads open their own.
/// </summary>
public sealed class PdfDocument : IDisposable
{
    private readonly PopplerDocumentHandle handle;

    private PdfDocument(PopplerDocumentHandle handle, int pageCount, IReadOnlyList<string> warnings)
    {
        this.handle = handle;
        PageCount = pageCount;
        Warnings = warnings;
    }

    /// <summary>At least 1.</summary>
    public int PageCount { get; }

    /// <summary>What poppler complained about while opening, such as a cross-reference table that it had to rebuild.</summary>
    public IReadOnlyList<string> Warnings { get; }

    public string? Title => TakeString(PopplerGlib.poppler_document_get_title(handle));

    /// <summary>The program that wrote the file, as it says itself.</summary>
    public string? Producer => TakeString(PopplerGlib.poppler_document_get_producer(handle));

    /// <summary>
    /// Opens a PDF from memory; the bytes are copied and need not outlive the call. There is no password to give:
    /// poppler 22.12 crashes in poppler_document_new_from_bytes when a password is wrong, and no published report
    /// has one. A PDF that only restricts its use (owner password) opens.
    /// </summary>
    /// <exception cref="PdfException">empty, not a PDF, encrypted, damaged, or without pages</exception>
    /// <exception cref="NativeLibraryException">poppler is not installed</exception>
    public static PdfDocument Open(ReadOnlyMemory<byte> bytes)
    {
        CheckHeader(bytes.Span);
        using var log = PopplerLog.Collect();
        using var copy = GLib.g_bytes_new(bytes.Span, (nuint)bytes.Length);
        var document = PopplerGlib.poppler_document_new_from_bytes(copy, password: null, out var error);
        if (document.IsInvalid)
        {
            document.Dispose();
            throw TakeError(error);
        }
        var pages = PopplerGlib.poppler_document_get_n_pages(document);
        if (pages > 0)
            return new PdfDocument(document, pages, log.Messages);
        document.Dispose();
        throw new PdfException(PdfFault.NoPages, "The PDF opens but has no page.");
    }

    /// <summary>Opens a page; dispose it when done.</summary>
    /// <param name="number">from 1 to <see cref="PageCount"/></param>
    /// <exception cref="PdfException"><see cref="PdfFault.Page"/>: the page object is damaged</exception>
    public PdfPage OpenPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PageCount);
        var page = PopplerGlib.poppler_document_get_page(handle, number - 1);
        if (!page.IsInvalid)
            return new PdfPage(page, number);
        page.Dispose();
        throw new PdfException(PdfFault.Page, $"Page {number} of {PageCount} cannot be read: its page object is damaged.");
    }

    public void Dispose() => handle.Dispose();

    private static void CheckHeader(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            throw new PdfException(PdfFault.Empty, "The file has no bytes.");

        // readers accept junk before the header within the first 1024 bytes (PDF Reference 1.7, appendix H.3.4.1)
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) < 0)
            throw new PdfException(PdfFault.NotPdf, "The file is not a PDF: there is no %PDF- in its first 1024 bytes.");
    }

    private static PdfException TakeError(nint error)
    {
        if (error == 0)
            return new PdfException(PdfFault.Damaged, "The PDF cannot be opened.");
        var native = Marshal.PtrToStructure<GLib.Error>(error);
        var message = Marshal.PtrToStringUTF8(native.Message);
        GLib.g_error_free(error);

        // PopplerError: 1 is ENCRYPTED; invalid, catalogue and damaged all mean the same to a reader
        return native.Code == 1
            ? new PdfException(PdfFault.Encrypted, "The PDF is encrypted and wants a password.")
            : new PdfException(PdfFault.Damaged, $"The PDF cannot be opened: {message}.");
    }

    private static string? TakeString(nint text)
    {
        try
        {
            return Marshal.PtrToStringUTF8(text);
        }
        finally
        {
            GLib.g_free(text);
        }
    }
}
