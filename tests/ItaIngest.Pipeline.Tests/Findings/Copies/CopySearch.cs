using System.Diagnostics;
using ItaIngest.Pipeline.Findings;
using ItaIngest.Pipeline.Findings.Copies;

namespace ItaIngest.Pipeline.Tests.Findings.Copies;

/// <summary>How well planted copies were found.</summary>
/// <param name="Recall">share of the planted pairs that a finding names</param>
/// <param name="Precision">share of the pairs named that were planted</param>
/// <param name="Single">findings of single measures beside; none was planted</param>
/// <param name="Seconds">of the search, the making of the reports left out</param>
internal sealed record CopySearch(double Recall, double Precision, int Single, double Seconds)
{
    public static CopySearch Run(int count, int copies, int seed)
    {
        var reports = new SyntheticReports(count, copies, seed);
        var watch = new Stopwatch();
        var prints = new DocumentPrints();
        var finder = new CopyFinder(prints);
        var measures = new MeasureCopies(prints, finder);
        foreach (var document in reports.All())
            Timed(watch, () => prints.Add(document));
        Timed(watch, finder.Compare);
        Timed(watch, measures.Compare);
        var named = new HashSet<(string, string)>();
        var single = 0;
        foreach (var document in reports.All())
        {
            Timed(watch, () => named.UnionWith(finder.Find(document).Select(PairOf)));
            Timed(watch, () => single += measures.Find(document).Count());
        }

        var planted = Enumerable.Range(0, count).Where(report => reports.ModelOf(report) is not null)
            .Select(report => Pair(SyntheticReports.Id(report), SyntheticReports.Id(reports.ModelOf(report)!.Value))).ToHashSet();
        var right = (double)named.Intersect(planted).Count();
        return new CopySearch(right / planted.Count, named.Count == 0 ? 0 : right / named.Count, single, watch.Elapsed.TotalSeconds);
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
