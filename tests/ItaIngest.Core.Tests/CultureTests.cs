using System.Globalization;
using ItaIngest.Core.Thai;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests;

/// <summary>In th-TH, .NET's calendar is Buddhist and comparing strings ignores what Thai ignores: nothing here may notice.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("th-TH")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void Reading_IsTheSameInEveryCulture(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));
        try
        {
            foreach (var row in TestTable.Read("Vocabulary", "owners.csv"))
                Assert.Equal(row["owners"], string.Join(';', Divisions.Resolve(row["text"])));
            foreach (var row in TestTable.Read("Vocabulary", "headers.csv"))
                Assert.Equal(row["role"], Codes.Of(HeaderWords.RoleOf(row["header"]).Role));
            Assert.True(ThaiDigits.TryParseDecimal("๑,๒๓๔.๕๐", out var value) && value == 1234.5m);
            Assert.Equal(71.46m, Assert.Single(Indicators.Find("ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ มีคะแนน ๗๑.๔๖")).Score);
            Assert.Equal("120306", Agencies.Resolve("อบต.บ้านใหม่ อ.บางใหญ่ จ.นนทบุรี").Main?.Code);
            Assert.Equal("A", Grades.Of(2565, 86.5m));
            Assert.Equal("e-service ไ", ThaiText.Normalise("e-service ไ"));
            Assert.Equal("itai", ThaiText.Skeleton("ITA I"));
            Assert.Equal(new DateOnly(2022, 10, 1), new FiscalYear(2566).Start);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
