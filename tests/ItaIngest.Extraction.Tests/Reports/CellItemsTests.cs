using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class CellItemsTests
{
    [Theory]
    [InlineData("๑. กวาดถนน\n๒. ล้างท่อ", "1=กวาดถนน;2=ล้างท่อ")]
    [InlineData("๑) ปลูกต้นไม้ ๒) รดน้ำ ๓) ใส่ปุ๋ย", "1=ปลูกต้นไม้;2=รดน้ำ;3=ใส่ปุ๋ย")]
    [InlineData("(1) เปิดประตู (2) ปิดประตู", "1=เปิดประตู;2=ปิดประตู")]
    [InlineData("๑. ประกาศ ๑.๑ ติดบอร์ด ๑.๒ ลงเว็บไซต์ ๒. สรุป", "1=ประกาศ;1.1=ติดบอร์ด;1.2=ลงเว็บไซต์;2=สรุป")]
    [InlineData("- ประชุม\n- จดบันทึก", "-=ประชุม;-=จดบันทึก")]
    [InlineData("ทำตามนี้\n๑. ก่อนเริ่ม\nเตรียมของ\n๒. เริ่ม", "1=ก่อนเริ่ม เตรียมของ;2=เริ่ม")]
    [InlineData("๑. คะแนน ๘๖.๒๑ ปี ๒๕๖๖ หมู่ ๒ ตำบล", "1=คะแนน ๘๖.๒๑ ปี ๒๕๖๖ หมู่ ๒ ตำบล")]
    [InlineData("ไม่มีข้อใด", "")]
    public void Split_TakesNumberedItemsAndBullets(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', CellItems.Split("steps", text).Select(item => $"{item.Number}={item.Text}")));

    [Fact]
    public void Split_NamesTheField() =>
        Assert.All(CellItems.Split("action", "๑. ก\n๒. ข"), item => Assert.Equal("action", item.Field));
}
