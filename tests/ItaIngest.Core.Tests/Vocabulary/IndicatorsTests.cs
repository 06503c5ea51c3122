using System.Globalization;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class IndicatorsTests
{
    [Theory]
    [InlineData("๒.แบบวัด IIT ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ มีคะแนน ๗๑.๔๖", "4:71.46")]
    [InlineData("๑. การปฏิบัติหน้าที่ ๙๓.๒๘ คะแนน", "1:93.28")]
    [InlineData("๑๐. การป้องกันการทุจริต ๑๐๐ คะแนน", "10:100")]
    [InlineData("1\tการป้องกันการทุจริต\t100.00\n2\tการเปิดเผยข้อมูล\t92.50", "10:100.00 9:92.50")]
    [InlineData("ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้คะแนนร้อยละ 88.15", "7:88.15")]
    [InlineData("ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน มีคะแนนเท่ากับ ๖๙.๓๑", "8:69.31")]
    [InlineData("ตัวชี้วัดที่ ๑๐", "10")]
    [InlineData("ตัวชี้วัดย่อยที่ ๑๐.๒ มาตรการภายใน", "10")]
    [InlineData("ตัวชี้วัดที่ ๒ มีคะแนน ๘๔.๙๒", "2:84.92")]
    [InlineData("ตัวชี้วัดที่ได้รับคะแนนมากกว่า ๘๕ คะแนน", "")]
    [InlineData("การใช้งบประมาณ ที่มีคะแนนต่ำกว่า ๘๕", "2")]
    [InlineData("แผนการใช้จ่ายงบประมาณ", "")]
    [InlineData("การใช้อำนาจ ๒๕๖๖", "3")]
    [InlineData("คุณภาพการดาเนินงาน\t90.07", "6:90.07")]
    [InlineData("การเปดเผยขอมูล ๙๒.๕๐", "9:92.50")]
    [InlineData("การใช้ทรัพย์สินของทางราชการ มีคะแนน ๖๖.๖๐", "4:66.60")]
    [InlineData("การแก้ไขปัญหาการทุจรีต ๗๕.๒๕ คะแนน", "5:75.25")]
    [InlineData("การปฏิบัติหน้าที่\t๙๓.๒๘\tการใช้งบประมาณ\t๗๐.๘๐", "1:93.28 2:70.80")]
    public void Mentions_AreFound(string text, string expected) => Assert.Equal(expected, string.Join(' ', Indicators.Find(text).Select(Show)));

    [Fact]
    public void NumberOfAnotherIndicator_IsFlaggedAndTheNameFollowed()
    {
        var mention = Assert.Single(Indicators.Find("ตัวชี้วัดที่ ๓ การใช้งบประมาณ มีคะแนน ๘๐.๐๐"));
        Assert.Equal(2, mention.Indicator.Number);
        Assert.True(mention.NumberDiffers);
    }

    [Fact]
    public void Instruments_HaveFiveThreeAndTwo() =>
        Assert.Equal(["IIT:5", "EIT:3", "OIT:2"], Indicators.All.GroupBy(i => i.Instrument).Select(g => $"{g.Key}:{g.Count()}"));

    private static string Show(IndicatorMention m) =>
        m.Indicator.Number + (m.Score is { } score ? ":" + score.ToString(CultureInfo.InvariantCulture) : "");
}
