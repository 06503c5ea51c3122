using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>Every row has the same single owner, be it "everyone": nobody in particular answers for anything.</summary>
internal sealed class OneOwnerForAll : FindingRule
{
    private const int FewestRows = 3;

    public override string Code => "one_owner_for_all";

    public override Severity Severity => Severity.Notice;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        var rows = report.Measures;
        if (rows.Count < FewestRows || rows.Any(row => row.Owners.Count > 1 || (row.Owners.Count == 0 && row.Owner is null)) || rows.Select(KeyOf).Distinct(StringComparer.Ordinal).Count() != 1)
            yield break;
        var owner = Words.Quote(rows[0].Owner ?? rows[0].Owners[0]);
        yield return Shown(document, rows, $"ทุกมาตรการ ({rows.Count} รายการ) มีผู้รับผิดชอบเดียวกัน: {owner}", $"all {rows.Count} measures have one owner: {owner}{(rows[0].Owners.Count > 0 ? $" ({rows[0].Owners[0]})" : "")}");
    }

    /// <summary>The division; a committee has no code and is known by its words.</summary>
    private static string KeyOf(Measure row) => row.Owners.Count > 0 ? row.Owners[0] : ThaiText.Skeleton(row.Owner!);
}
