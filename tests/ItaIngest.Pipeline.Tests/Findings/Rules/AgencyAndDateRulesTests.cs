using ItaIngest.Core.Reports;
using ItaIngest.Pipeline.Findings;

namespace ItaIngest.Pipeline.Tests.Findings.Rules;

public sealed class AgencyAndDateRulesTests
{
    [Fact]
    public void OtherAgencyInTitle_WeighsMoreThanInProse()
    {
        var report = Found.Report(Found.Row(1)) with
        {
            OtherAgencies = [new NamedAgency("เทศบาลตำบลบึงกระจกงาม", null, true, Found.Place(1)), new NamedAgency("เทศบาลตำบลนาหมอกใส", null, false, Found.Place(7))],
        };
        var found = Found.By("other_agency_named", report);
        Assert.Equal([Severity.Error, Severity.Warning], found.Select(f => f.Severity));
        Assert.Equal([1, 7], found.Select(f => f.Evidence.Page));
        Assert.Contains("บึงกระจกงาม", found[0].Message, StringComparison.Ordinal);
        Assert.Contains("นาหมอกใส", found[1].MessageEn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2021, 12, 8, 2565, true)]
    [InlineData(2022, 5, 31, 2565, true)]
    [InlineData(2022, 6, 1, 2565, false)]
    [InlineData(2021, 12, 8, 2564, false)]
    public void Meeting_BeforeResultsCanBeOut_IsFound(int year, int month, int day, int assessed, bool expected)
    {
        var report = Found.Report() with { FiscalYear = 2566, AssessmentYear = assessed, Events = [Found.On(DatedEventKind.Meeting, year, month, day)] };
        Assert.Equal(expected, Found.By("results_too_early", report).Count == 1);
    }

    [Fact]
    public void ResultsTooEarly_NamesTheDayInBothCalendars()
    {
        var report = Found.Report() with { AssessmentYear = 2565, Events = [Found.On(DatedEventKind.Meeting, 2021, 12, 8)] };
        var finding = Assert.Single(Found.By("results_too_early", report));
        Assert.Contains("8/12/2564", finding.Message, StringComparison.Ordinal);
        Assert.Contains("2021-12-08", finding.MessageEn, StringComparison.Ordinal);
        Assert.Equal(2, finding.Evidence.Page);
    }

    [Theory]
    [InlineData(2567, 2568, 1, 0)]
    [InlineData(2567, 2567, 0, 0)]
    [InlineData(2567, 2565, 0, 0)]
    [InlineData(2567, 2564, 0, 1)]
    public void AssessmentYear_IsHeldAgainstTheFiscalYear(int year, int assessed, int early, int old)
    {
        var report = Found.Report(Found.Row(1)) with { FiscalYear = year, AssessmentYear = assessed };
        Assert.Equal(early, Found.By("results_too_early", report).Count);
        Assert.Equal(old, Found.By("results_out_of_date", report).Count);
    }

    [Theory]
    [InlineData(2020, 9, 28, 2564, 1)]
    [InlineData(2020, 10, 1, 2564, 0)]
    [InlineData(2020, 9, 28, 2563, 0)]
    [InlineData(2020, 9, 28, null, 0)]
    public void Announcement_BeforeItsYearBegan_IsFound(int year, int month, int day, int? about, int expected)
    {
        var report = Found.Report() with { Events = [Found.On(DatedEventKind.Announcement, year, month, day, about)] };
        Assert.Equal(expected, Found.By("announcement_before_year", report).Count);
    }
}
