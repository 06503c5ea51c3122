using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>The result of a row is its step, word for word or nearly: what was to be done is given out as done.</summary>
internal sealed class ResultRepeatsStep : FindingRule
{
    /// <summary>Share of letter triples that both texts have: "จัดทำคู่มือ…" given as "หน่วยงานมีคู่มือ…" is a result, and comes to 0.85.</summary>
    private const double Same = 0.9;

    /// <summary>Shorter texts (จัดประชุม) may well be their own result.</summary>
    private const int ShortestText = 12;

    public override string Code => "result_repeats_step";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        var rows = report.Measures.Where(Repeats).ToList();
        if (rows.Count > 0)
            yield return Shown(document, rows, $"ผลการดำเนินการซ้ำกับขั้นตอนหรือมาตรการ {rows.Count} รายการ", $"the result of {rows.Count} measures repeats the step");
    }

    private static bool Repeats(Measure row) =>
        new[] { row.Steps, row.Text }.OfType<string>().Any(plan => new[] { row.Action, row.Outcome }.OfType<string>().Any(result => IsSame(plan, result)));

    private static bool IsSame(string plan, string result)
    {
        var (a, b) = (Letters(plan), Letters(result));
        if (Math.Min(a.Length, b.Length) < ShortestText || Math.Min(a.Length, b.Length) < Same * Math.Max(a.Length, b.Length))
            return false;
        var (x, y) = (Triples(a), Triples(b));
        var shared = x.Intersect(y, StringComparer.Ordinal).Count();
        return 2.0 * shared >= Same * (x.Count + y.Count);
    }

    private static string Letters(string text) => new([.. ThaiText.Skeleton(text).Where(char.IsLetter)]);

    private static HashSet<string> Triples(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - 2)).Select(i => text.Substring(i, 3)).ToHashSet(StringComparer.Ordinal);
}
