using System.Security.Cryptography;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Reports;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Reports;
using ItaIngest.Extraction.Tables;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>Takes a file through all stages up to its report.</summary>
internal static class ReadReport
{
    public static async Task<Report> FromAsync(string path)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var source = new SourceDocument(hash[..16], Path.GetFileName(path), new BlobRef(hash, bytes.Length));
        ReadOnlyMemory<byte> Read(BlobRef blob) => bytes;

        using var recognizer = new TextRecognizer(Read, new TextRecognizerOptions { Ocr = OcrMode.Never });
        var pages = await new PageReader(Read).RunAsync(source, default);
        var recognized = await recognizer.RunAsync(pages, default);
        var tables = await new TableFinder(Read).RunAsync(recognized, default);
        return await new ReportParser().RunAsync(tables, default);
    }
}
