using System.Diagnostics;
using ItaIngest.Pipeline.Findings;
using ItaIngest.Pipeline.Findings.Copies;

namespace ItaIngest.Pipeline.Tests.Findings.Copies;

/// <summary>How well planted copies were found.</summary>
/// <param name="Recall">share of the planted pairs that a finding names</param>
/// <param name="Precision">share of the pairs named that were planted</param>
/// <param name="Seconds">of the search, the making of the reports left out</param>
internal sealed record CopySearch(double Recall, double Precision, double Seconds)
{
    public static CopySearch Run(int count, int copies, int seed)
    {
        var reports = new SyntheticReports(count, copies, seed);
        var watch = new Stopwatch();
        var finder = new CopyFinder();
        foreach (var document in reports.All())
            Timed(watch, () => finder.Add(document));
        Timed(watch, finder.Compare);
        var named = new HashSet<(string, string)>();
        foreach (var document in reports.All())
            Timed(watch, () => named.UnionWith(finder.Find(document).Select(PairOf)));
        var planted = Enumerable.Range(0, count).Where(report => reports.ModelOf(report) is not null)
            .Select(report => Pair(SyntheticReports.Id(report), SyntheticReports.Id(reports.ModelOf(report)!.Value))).ToHashSet();
        var right = (double)named.Intersect(planted).Count();
        return new CopySearch(right / planted.Count, named.Count == 0 ? 0 : right / named.Count, watch.Elapsed.TotalSeconds);
    }

    private static void Timed(Stopwatch watch, Action action)
    {
        watch.Start();
        action();
        watch.Stop();
    }

    private static (string, string) PairOf(Finding finding) => Pair(finding.DocumentId, finding.OtherDocumentId!);

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
