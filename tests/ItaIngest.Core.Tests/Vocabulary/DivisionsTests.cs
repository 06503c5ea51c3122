using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class DivisionsTests
{
    public static TheoryData<string, string> Owners()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in TestTable.Read("Vocabulary", "owners.csv"))
            data.Add(row["text"], row["owners"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Owners))]
    public void Owner_HasItsCodes(string text, string expected) => Assert.Equal(expected, string.Join(';', Divisions.Resolve(text)));

    [Fact]
    public void Owners_AreAtLeast80() => Assert.True(Owners().Count >= 80);

    [Theory]
    [InlineData("กองซ่อมสร้าง", true)]
    [InlineData("สำนักปลัตเทศบาล", true)]
    [InlineData("กองช่าง", false)]
    [InlineData("สํานักปลัด", false)]
    public void DamagedSpelling_IsFlagged(string text, bool isRepaired) => Assert.Equal(isRepaired, Assert.Single(Divisions.Find(text)).IsRepaired);

    [Fact]
    public void Mention_IsCutOutOfTheText()
    {
        const string text = "๑. สำนักปลัด ๒. กองคลัง";
        Assert.Equal(["สำนักปลัด", "กองคลัง"], Divisions.Find(text).Select(m => text[m.Start..m.End]));
    }
}
