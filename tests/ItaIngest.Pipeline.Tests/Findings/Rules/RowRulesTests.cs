using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;

namespace ItaIngest.Pipeline.Tests.Findings.Rules;

public sealed class RowRulesTests
{
    [Fact]
    public void RowsInGoodOrder_GiveNoFindingOfAnyRule()
    {
        var report = Found.Report(Found.Row(1), Found.Row(2, "EDUCATION", 3), Found.Row(3, "FINANCE", 5));
        Assert.Empty(ItaIngest.Pipeline.Findings.FindingRules.Find(Samples.Document() with { Report = report }));
    }

    [Fact]
    public void OneOwner_CountsFromThreeRows()
    {
        Assert.Equal(3, Assert.Single(Found.By("one_owner_for_all", Found.Report(Found.Row(1), Found.Row(2), Found.Row(3)))).MeasureIds.Count);
        Assert.Empty(Found.By("one_owner_for_all", Found.Report(Found.Row(1), Found.Row(2))));
        Assert.Empty(Found.By("one_owner_for_all", Found.Report(Found.Row(1), Found.Row(2), Found.Row(3, "EDUCATION"))));
        Assert.Empty(Found.By("one_owner_for_all", Found.Report(Found.Row(1), Found.Row(2), Found.Row(3) with { Owners = ["FINANCE", "EDUCATION"] })));
    }

    [Fact]
    public void OneDeadline_IsTheSameInOtherWords()
    {
        Assert.Single(Found.By("one_deadline_for_all", Found.Report(Found.Row(1), Found.Row(2) with { Deadline = "ม.ค. ๒๕๖๗" }, Found.Row(3))));
        Assert.Empty(Found.By("one_deadline_for_all", Found.Report(Found.Row(1), Found.Row(2, month: 2), Found.Row(3))));
        Assert.Empty(Found.By("one_deadline_for_all", Found.Report(Found.Row(1), Found.Row(2), Found.Row(3) with { Deadline = null })));
    }

    [Fact]
    public void BlankCells_AreFoundRowByRow()
    {
        var report = Found.Report(Found.Row(1), Found.Row(2) with { Owner = null, Owners = [] }, Found.Row(3) with { Deadline = null }, Found.Row(4) with { Action = null });
        Assert.EndsWith("-r2", Assert.Single(Assert.Single(Found.By("owner_missing", report)).MeasureIds), StringComparison.Ordinal);
        Assert.EndsWith("-r3", Assert.Single(Assert.Single(Found.By("deadline_missing", report)).MeasureIds), StringComparison.Ordinal);
        Assert.EndsWith("-r4", Assert.Single(Assert.Single(Found.By("result_missing", report)).MeasureIds), StringComparison.Ordinal);
        Assert.Empty(Found.By("result_missing", report with { Kind = ReportKind.Plan }));
    }

    [Theory]
    [InlineData("จัดประชุมชี้แจงการใช้ห้องสมุดแก่เยาวชนทุกเดือน", "จัดประชุมชี้แจง การใช้ห้องสมุด แก่เยาวชนทุกเดือน", true)]
    [InlineData("จัดประชุมชี้แจงการใช้ห้องสมุดแก่เยาวชนทุกเดือน", "๑. จัดประชุมชี้แจงการใช้ห้องสมุดแก่เยาวชนทุกเดอน", true)]
    [InlineData("จัดประชุมชี้แจงการใช้ห้องสมุดแก่เยาวชนทุกเดือน", "เยาวชนสี่สิบคนเข้าใช้ห้องสมุดในเดือนมีนาคม", false)]
    [InlineData("จัดประชุม", "จัดประชุม", false)]
    public void Result_ThatIsItsStep_IsFound(string step, string result, bool expected)
    {
        var report = Found.Report(Found.Row(1) with { Steps = step, Action = result });
        Assert.Equal(expected, Found.By("result_repeats_step", report).Count == 1);
    }

    [Fact]
    public void Deadline_OutsideTheFiscalYear_IsFoundInColumnAndProse()
    {
        var late = Found.Row(1) with { DeadlineStart = new DateOnly(2024, 10, 1), DeadlineEnd = new DateOnly(2024, 10, 31) };
        var promised = Found.Row(2) with { Text = "ทำทะเบียนเรือพาย ให้แล้วเสร็จภายในเดือนตุลาคม ๒๕๖๗" };
        var past = Found.Row(3) with { DeadlineStart = new DateOnly(2023, 9, 30), DeadlineEnd = null };
        var inside = Found.Row(4) with { Text = "ทำทะเบียนเรือพาย ให้แล้วเสร็จภายในเดือนกันยายน ๒๕๖๗", Steps = "ตามประกาศเดือนตุลาคม ๒๕๖๐" };
        var found = Found.By("deadline_outside_year", Found.Report(late, promised, past, inside));
        Assert.Equal(["-r1", "-r2", "-r3"], found.Select(f => Assert.Single(f.MeasureIds)[^3..]));
        Assert.Contains("31/10/2567", found[1].Message, StringComparison.Ordinal);
        Assert.Contains("2023-09-30", found[2].MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingTopic_IsLookedForOnlyWhereTopicsOrderTheReport()
    {
        string[] topics = ["(๑) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", "(๒) การให้บริการและระบบ E-Service", "(๖) กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล"];
        var rows = topics.Select((topic, i) => Found.Row(i) with { Section = topic }).ToArray();
        Assert.Contains("topic 3, 4, 5, 7", Assert.Single(Found.By("topic_missing", Found.Report(rows))).MessageEn, StringComparison.Ordinal);
        Assert.Empty(Found.By("topic_missing", Found.Report(rows[..2])));
    }

    [Fact]
    public void BadReading_ShowsTheLaoLettersFirst()
    {
        var row = Found.Row(1);
        var report = Found.Report(row with { Evidence = row.Evidence with { ReviewReasons = ["bad_ocr_signs", "damaged_owner"] } }) with
        {
            Damaged = [new DamagedPassage(TextDamage.ImpossibleSequence, Found.Place(3)), new DamagedPassage(TextDamage.LaoLetters, Found.Place(5))],
        };
        var finding = Assert.Single(Found.By("bad_reading", report));
        Assert.Equal((5, 1), (finding.Evidence.Page, finding.MeasureIds.Count));
        Assert.Contains("อักษรลาว", finding.Message, StringComparison.Ordinal);
        Assert.Single(Found.By("owner_misread", report));
    }
}
