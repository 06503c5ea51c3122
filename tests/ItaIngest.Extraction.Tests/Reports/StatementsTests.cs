using ItaIngest.Core.Reports;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class StatementsTests
{
    [Fact]
    public async Task EveryHeadField_HasItsPlaceAndWords()
    {
        var report = await ReadAsync(
            "รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "เทศบาลตำบลหนองกะทิทอง", "จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ มีผลคะแนน ๘๖.๕ คะแนน อยู่ในระดับ A");

        Assert.Equal(
            [("agency_name", "เทศบาลตำบลหนองกะทิทอง"), ("fiscal_year", "2566"), ("report_kind", "follow_up"), ("assessment_year", "2565"), ("overall_score", "86.5"), ("grade", "A")],
            report.Statements.Select(statement => (statement.Field, statement.Value)));
        Assert.All(report.Statements, statement => Assert.True(statement is { IsChosen: true, Evidence.Page: 1, Raw.Length: > 5 }));
        Assert.Equal("ระดับ A", report.Statements[^1].Raw);
        Assert.Equal([ReviewReasons.UnknownAgency], report.Statements[0].Evidence.ReviewReasons);
    }

    [Fact]
    public async Task OtherYearInTheTitle_IsKeptAndFlagged()
    {
        var report = await ReadAsync("แผนส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "เทศบาลตำบลหนองกะทิทอง", "มาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ และแผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");

        Assert.Equal([("2566", true), ("2567", false)], Of(report, StatedFields.FiscalYear).Select(statement => (statement.Value, statement.IsChosen)));
        Assert.Contains(ReviewReasons.OtherValueStated, Of(report, StatedFields.FiscalYear)[0].Evidence.ReviewReasons);
    }

    [Fact]
    public async Task OtherAgencyOnTheCover_MakesTheOwnOneDoubtful()
    {
        var report = await ReadAsync("รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "เทศบาลตำบลพุมเรียง อำเภอไชยา จังหวัดสุราษฎร์ธานี", "การดำเนินการของเทศบาลนครรังสิต จังหวัดปทุมธานี");

        var agencies = Of(report, StatedFields.AgencyName);
        Assert.Equal([("8490", true), ("1398", false)], agencies.Select(statement => (statement.AgencyCode!, statement.IsChosen)));
        Assert.Equal(["other_value_stated"], agencies[0].Evidence.ReviewReasons);
        Assert.StartsWith("เทศบาลนครรังสิต", agencies[1].Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MisreadYearInTheTitle_LosesToThePossibleOneOfProse()
    {
        var report = await ReadAsync("มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๒๒", "แผนนี้ใช้ในปีงบประมาณ พ.ศ. ๒๕๖๖");
        Assert.Equal(2566, report.FiscalYear);
        Assert.Contains("other fiscal year", string.Join('|', report.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task YearWithoutItsCentury_IsSaidToBeAssumed()
    {
        var report = await ReadAsync("มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ ๖๗");
        Assert.Equal([ReviewReasons.YearAssumed], Of(report, StatedFields.FiscalYear)[0].Evidence.ReviewReasons);
    }

    [Theory]
    [InlineData("แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "year_assumed", "")]
    [InlineData("แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "", "")]
    public async Task DeadlineDatedByADoubtfulYear_IsToBeReviewed(string secondTitle, string withoutYear, string withYear)
    {
        var document = SampleDocument.Start().Lines("มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", secondTitle)
            .Table(["มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา"], ["ติดป้ายบอกทาง", "กองช่าง", "ไตรมาสที่ ๒"], ["ปิดประกาศแผน", "กองคลัง", "มีนาคม ๒๕๖๖"]).Build();

        var measures = (await new ReportParser().RunAsync(document, default)).Measures;

        Assert.Equal([withoutYear, withYear], measures.Select(measure => string.Join(';', measure.Evidence.ReviewReasons)));
    }

    [Fact]
    public async Task TotalOfTheAssessmentsYear_IsTakenBeforeThatOfAnother()
    {
        var report = await ReadAsync(
            "มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
            "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ได้คะแนนรวม ๗๑.๒๐ อยู่ในระดับ C",
            "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๘.๔๐ อยู่ในระดับ A");
        Assert.Equal((2565, 88.4m, "A"), (report.AssessmentYear, report.OverallScore, report.Grade));
    }

    private static List<Statement> Of(Report report, string field) => [.. report.Statements.Where(statement => statement.Field == field)];

    private static Task<Report> ReadAsync(params string[] lines) => new ReportParser().RunAsync(SampleDocument.Start().Lines(lines).Build(), default);
}
