namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>
/// Writes the records of a folder of reports for scoring: set ITAINGEST_SCORE_IN (files, parted by |) and
/// ITAINGEST_SCORE_OUT (a folder), then run this test and <c>score_records.py</c> on the folder.
/// </summary>
public sealed class ScoringRuns
{
    [SkippableFact]
    public async Task WriteRecords()
    {
        var files = Environment.GetEnvironmentVariable("ITAINGEST_SCORE_IN");
        var folder = Environment.GetEnvironmentVariable("ITAINGEST_SCORE_OUT");
        Skip.If(files is null || folder is null, "ITAINGEST_SCORE_IN and ITAINGEST_SCORE_OUT are not set");

        var reports = new List<Core.Reports.Report>();
        foreach (var file in files!.Split('|'))
            reports.Add(await ReadReport.FromAsync(file));
        DatasetFiles.Write(folder!, reports);

        Assert.NotEmpty(reports);
    }
}
