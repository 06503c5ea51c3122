using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Pipeline.Findings.Rules;

/// <summary>The grade cannot go with the total under the rule of its year; silent for years whose rule is not known.</summary>
internal sealed class GradeDoesNotFit : FindingRule
{
    public override string Code => "grade_does_not_fit";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Find(DocumentResult document, Report report)
    {
        if (report is { Grade: { } grade, OverallScore: { } total, AssessmentYear: { } year } && Grades.CanBe(grade, year, total) == false)
            yield return Stated(
                document,
                OfWhole(document, report),
                $"ระดับผลการประเมิน {grade} ไม่สอดคล้องกับคะแนน {Words.Figure(total)} ตามเกณฑ์ปี {year}",
                $"grade {grade} does not go with a total of {Words.Figure(total)} under the rule of FY{year}");
    }
}
