using ItaIngest.Core.Reports;
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
    [InlineData("ดำเนินการ ดังนี้ ๑. สำรวจ ๒. สรุป", "1=สำรวจ;2=สรุป")]
    [InlineData("๑. สำรวจ (๑) บ้าน (๒) ถนน ๒. สรุป", "1=สำรวจ;1=บ้าน;2=ถนน;2=สรุป")]
    [InlineData("- นิติกร - หัวหน้าฝ่าย - ผู้อำนวยการ", "-=นิติกร;-=หัวหน้าฝ่าย;-=ผู้อำนวยการ")]
    [InlineData("• ประชุม • จดบันทึก", "-=ประชุม;-=จดบันทึก")]
    [InlineData("ทำตามระเบียบข้อ (๑) เท่านั้น", "")]
    [InlineData("(ก) ร่าง (ข) ตรวจ (ค) ลงนาม", "ก=ร่าง;ข=ตรวจ;ค=ลงนาม")]
    [InlineData("ไม่มีข้อใด", "")]
    public void Split_TakesNumberedItemsAndBullets(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', CellItems.Split("steps", text).Select(item => $"{item.Number}={item.Text}")));

    [Theory]
    [InlineData("๑. ก่อน\n- ถาม\n- จด\n๒. หลัง", "1:;2:1;3:1;4:")]
    [InlineData("๑. สำรวจ (๑) บ้าน (๒) ถนน ๒. สรุป", "1:;2:1;3:1;4:")]
    [InlineData("๑. ประกาศ\n๑.๑ ติดบอร์ด\n๑.๒ ลงเว็บไซต์\n๒. สรุป", "1:;2:1;3:1;4:")]
    [InlineData("๑. ก่อน\n(๑) ถาม\n(ก) ปากเปล่า\n(ข) หนังสือ\n(๒) จด\n๒. หลัง", "1:;2:1;3:2;4:2;5:1;6:")]
    [InlineData("๑. ร่าง\n๒) ตรวจ\n๓. ลงนาม", "1:;2:;3:")]
    [InlineData("- ประชุม\n- จดบันทึก", "1:;2:")]
    public void Split_PutsItemsOfAnotherStyleUnderTheOneBefore(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', CellItems.Split("steps", text).Select(item => $"{item.Position}:{item.Parent}")));

    [Fact]
    public void SameNumbersInTwoColumns_ArePairs()
    {
        MeasureItem Item(string field, string number, int? parent = null) => new(field, number, "") { Parent = parent };

        var items = ItemPairs.Pair([
            Item("issue", "1"), Item("issue", "2"), Item("measure", "1"), Item("measure", "1", 1), Item("measure", "2"),
            Item("owner", "1"), Item("owner", "2"), Item("owner", "3"), Item("steps", "1")]);

        Assert.Equal(["issue.1", "issue.2", "issue.1", null, "issue.2", null, null, null, null], items.Select(item => item.Pair));
    }

    [Fact]
    public void Split_NamesTheField() =>
        Assert.All(CellItems.Split("action", "๑. ก\n๒. ข"), item => Assert.Equal("action", item.Field));
}
