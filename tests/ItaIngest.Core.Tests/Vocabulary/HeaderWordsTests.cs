using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class HeaderWordsTests
{
    public static TheoryData<string, string> Headers()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in TestTable.Read("Vocabulary", "headers.csv"))
            data.Add(row["header"], row["role"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void Header_HasItsRole(string header, string role) => Assert.Equal(role, Codes.Of(HeaderWords.RoleOf(header).Role));

    [Fact]
    public void DamagedHeader_ScoresLessThanACleanOne() =>
        Assert.True(HeaderWords.RoleOf("ผู้รับผิคชอบ").Score < HeaderWords.RoleOf("ผู้รับผิดชอบ").Score);

    [Fact]
    public void HeaderRow_IsToldFromARowOfValues()
    {
        var header = HeaderWords.RateRow(["มาตรการ/แนวทาง", "วิธีการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา ดำเนินการ", "การติดตามผล"]);
        var values = HeaderWords.RateRow(["๑. จัดทำคู่มือ", "ประชุมพนักงาน", "สำนักปลัด", "ไตรมาสที่ ๒", "รายงานผู้บริหาร"]);
        Assert.True(header.Share > 0.8);
        Assert.True(values.Share < 0.3);
    }
}
