using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class AgencyLookupTests
{
    [Theory]
    [InlineData("120306", null, "120306")]
    [InlineData("๑๒๐๓๐๖", null, "120306")]
    [InlineData("www.baanmai-non.go.th", null, "120306")]
    [InlineData("องค์การส่วนตำบลบิง", null, "301004")]
    [InlineData("อบต.บ้านใหม่ อ.บางใหญ่ จ.นนทบุรี", null, "120306")]
    [InlineData("บ้านใหม่ อำเภอบางใหญ่ จังหวัดนนทบุรี", null, "120306")]
    [InlineData("พุมเรียง", null, "8490")]
    [InlineData("เทสบาลตำบลพุมเรียว", null, "8490")]
    [InlineData("เทศบาตตำบลพุมเรียง", null, "8490")]
    [InlineData("แสนสุข", "ชลบุรี", "2094")]
    [InlineData("เทศบาลตำบลแสนสุข", "อุบลราชธานี", "3476")]
    [InlineData("อบตแสนสุข รอยเอด", null, "450602")]
    [InlineData("อบจ.ตรัง", null, "92")]
    public void Query_MeansOneAgency(string query, string? province, string code)
    {
        var found = Agencies.Lookup(query, province);
        Assert.Equal(code, found.Best?.Code);
        Assert.Equal(code, found.Candidates[0].Agency.Code);
    }

    [Fact]
    public void RepeatedName_NamesAllAndChoosesNone()
    {
        var found = Agencies.Lookup("องค์การบริหารส่วนตำบลบ้านใหม่");
        Assert.Null(found.Best!.Code);
        Assert.True(found.Candidates.Count(candidate => candidate is { Cost: 0, Agency.Name: "บ้านใหม่" }) > 5);
    }

    [Theory]
    [InlineData("xyz")]
    [InlineData("๙๙๙๙๙๙")]
    [InlineData("www.example.com")]
    [InlineData("")]
    [InlineData("เทศบาลตำบลฮฮฮฮฮฮฮฮฮฮ")]
    public void Nonsense_MeansNothing(string query) => Assert.Null(Agencies.Lookup(query).Best?.Code);
}
