using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace ItaIngest.Pipeline.Tests.Findings.Copies;

/// <summary>The measurement of <c>scripts/bench-copies</c>; needs minutes, so only on demand.</summary>
public sealed class CopyBenchmarkTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void PlantedCopies_AreFoundAmongManyReports()
    {
        var wanted = Environment.GetEnvironmentVariable("ITAINGEST_COPIES_REPORTS");
        Skip.If(wanted is null, "a benchmark: run scripts/bench-copies");
        var count = int.Parse(wanted, CultureInfo.InvariantCulture);

        var seed = int.Parse(Environment.GetEnvironmentVariable("ITAINGEST_COPIES_SEED") ?? "20000", CultureInfo.InvariantCulture);

        var search = CopySearch.Run(count, copies: count / 100, seed);

        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"BENCH {count} reports, {count / 100} copies, seed {seed}: recall {search.Recall:0.000}, precision {search.Precision:0.000}, {search.Single} findings of single measures, {search.Seconds:0.0} s, processor {process.TotalProcessorTime.TotalSeconds:0} s in all, peak memory {process.PeakWorkingSet64 / (1 << 20)} MiB"));
        Assert.True(search.Recall >= 0.95 && search.Precision >= 0.95, output.ToString());
    }
}
