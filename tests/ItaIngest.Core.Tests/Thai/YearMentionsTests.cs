using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Tests.Thai;

public sealed class YearMentionsTests
{
    [Theory]
    [InlineData("แผนประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "2566f")]
    [InlineData("ประจำปีงบประมาณ พ.ศ.2567 และผลของปี ๒๕๖๖", "2567f 2566")]
    [InlineData("พ.ศ. ๒๕๖๔", "2564")]
    [InlineData("ปีงบฯ ๖๖", "2566f")]
    [InlineData("คำสั่งที่ ๑๒/๒๕๖๖", "")]
    [InlineData("ปี ๖๖ ตารางเมตร", "")]
    [InlineData("พระราชบัญญัติ พ.ศ. ๒๕๔๐", "2540")]
    [InlineData("ประจำปีงบประมาณ\nพ.ศ. ๒๕๖๕", "2565f")]
    [InlineData("จำนวน ๒๕๖๖ คน", "")]
    public void Years_AreFound(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', YearMentions.Find(text).Select(y => y.Year + (y.IsFiscal ? "f" : ""))));

    [Fact]
    public void Mention_HasItsPlace()
    {
        const string text = "แผนปีงบประมาณ พ.ศ. ๒๕๖๖ นี้";
        var year = Assert.Single(YearMentions.Find(text));
        Assert.Equal("ปีงบประมาณ พ.ศ. ๒๕๖๖", text[year.Start..year.End]);
    }
}
