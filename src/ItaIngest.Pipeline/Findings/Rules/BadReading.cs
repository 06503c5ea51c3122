using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>Letters that no Thai text has: Lao ones, Latin ones inside words, marks on nothing. The reading is in doubt there.</summary>
internal sealed class BadReading : FindingRule
{
    private const string InRow = "bad_ocr_signs";

    public override string Code => "bad_reading";

    public override Severity Severity => Severity.Notice;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        var rows = report.Measures.Where(row => row.Evidence.ReviewReasons.Contains(InRow, StringComparer.Ordinal)).ToList();
        if (report.Damaged.Count == 0 && rows.Count == 0)
            yield break;
        var lao = report.Damaged.Where(passage => passage.Damage.HasFlag(TextDamage.LaoLetters)).ToList();
        var (thai, english) = lao.Count > 0
            ? ($"พบอักษรลาวปนในข้อความ {lao.Count} ย่อหน้า", $"Lao letters in {lao.Count} paragraphs")
            : ("พบลำดับอักษรที่ไม่มีในภาษาไทย", "letter sequences that Thai does not have");
        var message = ($"{thai} น่าจะอ่านผิด (ข้อความ {report.Damaged.Count} ย่อหน้า, มาตรการ {rows.Count} รายการ)", $"{english}: badly read ({report.Damaged.Count} paragraphs, {rows.Count} measures)");
        var evidence = lao.Concat(report.Damaged).Select(passage => passage.Evidence).FirstOrDefault() ?? EvidenceOf(rows);
        yield return (rows.Count > 0 ? Shown(document, rows, message.Item1, message.Item2) : Stated(document, evidence, message.Item1, message.Item2)) with { Evidence = evidence };
    }
}
