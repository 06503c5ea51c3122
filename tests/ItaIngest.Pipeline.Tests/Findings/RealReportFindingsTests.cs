using System.Security.Cryptography;
using ItaIngest.Core.Documents;
using ItaIngest.Extraction.Pages;
using ItaIngest.Extraction.Recognition;
using ItaIngest.Extraction.Reports;
using ItaIngest.Extraction.Tables;
using ItaIngest.Pipeline.Findings;

namespace ItaIngest.Pipeline.Tests.Findings;

/// <summary>The four provided reports: what a reader found in them, and nothing besides.</summary>
public sealed class RealReportFindingsTests
{
    [SkippableTheory]
    [InlineData("000_8218ef3c894fe709.txt", "other_agency_named", "deadline_outside_year", "deadline_missing", "one_owner_for_all", "result_missing")]
    [InlineData("002_fc2515c3baf40b90.txt", "topic_missing", "one_deadline_for_all", "result_repeats_step")]
    [InlineData("003_d7811fb5e8256422.txt", "results_too_early", "indicator_without_measure", "one_deadline_for_all", "one_owner_for_all")]
    [InlineData("004_cb88cc9fb090733d.txt", "announcement_before_year", "owner_misread", "result_missing", "bad_reading")]
    public async Task Report_ShowsWhatAReaderFound(string file, params string[] expected)
    {
        var bytes = await File.ReadAllBytesAsync(Repository.Shared("reports", file));
        ReadOnlyMemory<byte> Read(BlobRef blob) => bytes;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var source = new SourceDocument(hash[..16], file, new BlobRef(hash, bytes.Length));
        using var recognizer = new TextRecognizer(Read, new TextRecognizerOptions { Ocr = OcrMode.Never });
        var recognized = await recognizer.RunAsync(await new PageReader(Read).RunAsync(source, default), default);
        var report = await new ReportParser().RunAsync(await new TableFinder(Read).RunAsync(recognized, default), default);

        var found = FindingRules.Find(new DocumentResult { Source = source, Report = report }).Select(finding => finding.Rule);

        Assert.Equal(expected, found.Distinct());
    }
}
