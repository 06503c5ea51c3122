using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Core.Tests.Vocabulary;

public sealed class TopicsTests
{
    [Theory]
    [InlineData("(๑) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", 1)]
    [InlineData("(๒) การให้บริการและระบบ E-Service", 2)]
    [InlineData("๒. การให้บริการ และระบบ E – service", 2)]
    [InlineData("(3) ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ", 3)]
    [InlineData("๔) กระบวนการกํากับดูแลการใช้ทรัพยสินของราชการ", 4)]
    [InlineData("๕. กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง", 5)]
    [InlineData("(๖) กระบวนการควบคุม ตรวจสอบการใช้อานาจและการบริหารงานบุคคล", 6)]
    [InlineData("(๗) กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน", 7)]
    [InlineData("การประชุมประจำเดือนพนักงาน", null)]
    [InlineData("", null)]
    public void Heading_NamesItsTopic(string heading, int? number) => Assert.Equal(number, Topics.Find(heading)?.Number);
}
