using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class CellWordsTests
{
    [Theory]
    [InlineData("ดำเนินการแล้วเมื่อวันที่ ๓ มีนาคม ๒๕๖๖", ColumnRole.Action)]
    [InlineData("ได้จัดประชุมพนักงานทุกคน", ColumnRole.Action)]
    [InlineData("อยู่ระหว่างดำเนินการจัดซื้อ", ColumnRole.Action)]
    [InlineData("ประชุมชี้แจงเมื่อเดือนเมษายน จำนวน ๔๐ คน", ColumnRole.Action)]
    [InlineData("ติดป้ายครบทุกจุดแล้ว", ColumnRole.Action)]
    [InlineData("รายงานผลต่อนายกทุกเดือน", ColumnRole.FollowUp)]
    [InlineData("แบบสอบถามผู้มาติดต่อ", ColumnRole.FollowUp)]
    [InlineData("จำนวนครั้งที่ประชุม", ColumnRole.FollowUp)]
    [InlineData("ทะเบียนคุมการยืม", ColumnRole.FollowUp)]
    [InlineData("นายก อบต. ตรวจทุกวัน", ColumnRole.FollowUp)]
    [InlineData("ข้อร้องเรียนลดลงร้อยละ ๓๐", ColumnRole.Outcome)]
    [InlineData("ประชาชนเข้าถึงบริการได้สะดวก", ColumnRole.Outcome)]
    [InlineData("ไม่มีเรื่องร้องเรียน", ColumnRole.Outcome)]
    [InlineData("ควรเพิ่มช่องทางออนไลน์", ColumnRole.Recommendation)]
    [InlineData("ปีต่อไปให้เริ่มเร็วขึ้น", ColumnRole.Recommendation)]
    [InlineData("ประชาชนไม่ทราบ", ColumnRole.Issue)]
    [InlineData("ยังไม่มีระเบียบการยืม", ColumnRole.Issue)]
    [InlineData("๒) จัดทำคู่มือการให้บริการ", ColumnRole.Measure)]
    [InlineData("เผยแพร่แผนจัดซื้อบนเว็บไซต์", ColumnRole.Measure)]
    [InlineData("สมุดเล่มเขียว", ColumnRole.Unknown)]
    [InlineData("", ColumnRole.Unknown)]
    [InlineData(null, ColumnRole.Unknown)]
    public void Words_TellWhatACellIsAbout(string? text, ColumnRole role) => Assert.Equal(role, CellWords.RoleOf(text));
}
