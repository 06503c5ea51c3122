using System.Security.Cryptography;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Tables;

namespace ItaIngest.Pipeline;

/// <summary>One file read as far as its text and tables, with nothing stored: what <c>ita text</c> and <c>ita tables</c> show.</summary>
public static class DocumentReading
{
    /// <summary>Reads the selected pages of a file.</summary>
    /// <exception cref="Core.Failures.DocumentException">the file cannot be read as a document</exception>
    /// <exception cref="IOException">the file cannot be opened</exception>
    public static async Task<(RecognizedDocument Recognized, TabularDocument Tabular)> ReadAsync(string file, PageSelection pages, PipelineOptions options, CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> bytes = await File.ReadAllBytesAsync(file, cancellation);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var source = new SourceDocument(hash[..16], Path.GetFileName(file), new BlobRef(hash, bytes.Length));

        using var pictures = new SharedPictures(_ => bytes, options.Pages);
        var paged = await new PageReader(_ => bytes, options.Pages, pictures).RunAsync(source, cancellation);
        paged = paged with { Pages = [.. paged.Pages.Where(page => pages.Contains(page.Number))] };
        using var recognizer = new TextRecognizer(_ => bytes, options.Recognition, pages: options.Pages, shared: pictures);
        var recognized = await recognizer.RunAsync(paged, cancellation);
        return (recognized, await new TableFinder(_ => bytes, options.Tables, options.Pages, pictures).RunAsync(recognized, cancellation));
    }
}
