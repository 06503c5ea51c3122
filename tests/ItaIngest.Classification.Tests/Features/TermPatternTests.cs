using ItaIngest.Classification.Features;

namespace ItaIngest.Classification.Tests.Features;

public sealed class TermPatternTests
{
    [Theory]
    [InlineData("ผลประโยชน์ทับซ้อน", "ป้องกันผลประโยชน์ทับซ้อนของเจ้าหน้าที่", true)]
    [InlineData("ผลประโยชน์ทับซ้อน", "ป้องกันผลปรโยชน์ทับซ้อน", true)]
    [InlineData("ผลประโยชน์ทับซ้อน", "ป้องกันผลประโยชบ์ทันซ้อน", true)]
    [InlineData("ผลประโยชน์ทับซ้อน", "ผลประโยชน์ของประชาชน", false)]
    [InlineData("ยืม", "การยึดถือ", false)]
    public void Term_IsFoundThroughAFewErrors(string term, string text, bool found)
    {
        var pattern = new TermPattern(NgramAlphabet.Letters(term).AsSpan(1..^1), 0);
        Assert.Equal(found, pattern.IsIn(NgramAlphabet.Letters(text)));
    }

    [Fact]
    public void Terms_CountForTheirCategory()
    {
        var counts = Terms.Ours.Count("รับเรื่องร้องเรียนและแจ้งเบาะแส ผ่านเว็บไซต์");
        Assert.InRange(counts[Training.TestData.LabelOf("COMPLAINTS")], 2, 9);
        Assert.InRange(counts[Training.TestData.LabelOf("DISCLOSURE")], 1, 4);
        Assert.Equal(0, counts[Training.TestData.LabelOf("ASSETS")]);
    }
}
