using System.Globalization;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Vocabulary;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class YearOfScoresTests
{
    /// <summary>They make 86.47 and 80.47.</summary>
    private static readonly string[] s_now = ["88.13", "74.26", "79.41", "82.35", "82.95", "86.20", "83.17", "83.77", "96.43", "87.20"];
    private static readonly string[] s_before = ["82.13", "68.26", "73.41", "76.35", "76.95", "80.20", "77.17", "77.77", "90.43", "81.20"];

    [Theory]
    [InlineData("86.47", 2566, "88.13")]
    [InlineData("80.47", 2565, "82.13")]
    [InlineData("70.12", 2565, "82.13")] // neither makes it
    public async Task YearWhoseScoresMakeTheTotal_IsTheAssessments(string total, int year, string first)
    {
        var rows = Indicators.All.Select((indicator, i) => new[] { indicator.Name, s_now[i], s_before[i] }).ToArray();
        var report = await new ReportParser().RunAsync(
            SampleDocument.Start()
                .Lines("การวิเคราะห์ผลการประเมิน ITA เทศบาลตำบลทุ่งเงาฝัน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", $"ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ เทียบกับผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม {total} คะแนน")
                .Table(["ตัวชี้วัด", "คะแนนปี ๒๕๖๖", "คะแนนปี ๒๕๖๕"], rows).Build(),
            default);

        Assert.Equal((year, decimal.Parse(first, CultureInfo.InvariantCulture)), (report.AssessmentYear, report.Indicators.Single(indicator => indicator.Number == 1).Score));
        var statement = report.Statements.Single(statement => statement.Field == StatedFields.AssessmentYear && statement.IsChosen);
        Assert.Equal(year == 2566, statement.Evidence.ReviewReasons.Contains(ReviewReasons.ChosenBySum));
    }
}
