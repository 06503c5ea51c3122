using System.Globalization;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Thai.Deadlines;

namespace ItaIngest.Core.Tests.Thai;

public sealed class DeadlineParserTests
{
    public static TheoryData<string, string, string> Phrases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in TestTable.Read("Thai", "deadlines.csv"))
            data.Add(row["text"], row["fiscal_year"], string.Join(';', row["kind"], row["start"], row["end"], row["recurrence"]));
        return data;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Phrase_HasItsMeaning(string text, string fiscalYear, string expected) => Assert.Equal(expected, Read(text, fiscalYear));

    [Fact]
    public void Phrases_AreAtLeast150() => Assert.True(Phrases().Count >= 150);

    [Theory]
    [InlineData("th-TH")]
    [InlineData("en-US")]
    public void Culture_DoesNotMatter(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            foreach (var row in TestTable.Read("Thai", "deadlines.csv"))
                Assert.Equal(string.Join(';', row["kind"], row["start"], row["end"], row["recurrence"]), Read(row["text"], row["fiscal_year"]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ScriptOfDigits_DoesNotMatter()
    {
        foreach (var row in TestTable.Read("Thai", "deadlines.csv"))
        {
            var expected = Read(row["text"], row["fiscal_year"]);
            Assert.Equal(expected, Read(ThaiDigits.ToArabic(row["text"]), row["fiscal_year"]));
            Assert.Equal(expected, Read(ThaiDigits.ToThai(row["text"]), row["fiscal_year"]));
        }
    }

    [Fact]
    public void YearAssumed_SaysThatTheReportsYearWasUsed()
    {
        Assert.True(DeadlineParser.Parse("ไตรมาสที่ ๒", new FiscalYear(2566))!.YearAssumed);
        Assert.False(DeadlineParser.Parse("ไตรมาสที่ ๒ ปีงบประมาณ ๒๕๖๕", new FiscalYear(2566))!.YearAssumed);
    }

    [Theory]
    [InlineData("ตุลาคม ๒๕๒๒", true)]
    [InlineData("ตุลาคม ๒๕๖๕", false)]
    [InlineData("พ.ศ. ๒๕๖๖ - ๒๕๗๐", false)]
    [InlineData("ภายใน ๓๐ วัน", false)]
    public void YearDoubtful_SaysThatTheYearIsFarFromTheReports(string text, bool expected) =>
        Assert.Equal(expected, DeadlineParser.Parse(text, new FiscalYear(2566))!.YearDoubtful);

    private static string Read(string text, string fiscalYear)
    {
        FiscalYear? year = fiscalYear.Length == 0 ? null : new FiscalYear(int.Parse(fiscalYear, CultureInfo.InvariantCulture));
        return DeadlineParser.Parse(text, year) is { } found
            ? string.Join(';', found.KindCode, Day(found.Start), Day(found.End), found.RecurrenceCode)
            : ";;;";
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
