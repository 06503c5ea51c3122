using ItaIngest.Crawling.Finding;
using ItaIngest.Crawling.Pages;

namespace ItaIngest.Crawling.Tests.Finding;

public sealed class LinkScorerTests
{
    [Theory]
    [InlineData("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", LinkKind.Plan)]
    [InlineData("มาตราการส่งเสริม คุณธรรมและความโปร่งใส", LinkKind.Section)]
    [InlineData("รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA)", LinkKind.Plan)]
    [InlineData("แนวทางยกระดับคะแนน ITA", LinkKind.Plan)]
    [InlineData("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", LinkKind.FollowUp)]
    [InlineData("การดำเนินการตามมาตรการส่งเสริมความโปร่งใส", LinkKind.FollowUp)]
    [InlineData("การติดตามมาตรการส่งเสริมคุณธรรม", LinkKind.FollowUp)]
    [InlineData("O42", LinkKind.Plan)]
    [InlineData("O 43", LinkKind.FollowUp)]
    [InlineData("แผนปฏิบัติการป้องกันการทุจริต", LinkKind.Other)]
    [InlineData("มาตรการประหยัดพลังงาน", LinkKind.Other)]
    [InlineData("คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนมาตรการส่งเสริมคุณธรรม", LinkKind.Other)]
    [InlineData("Digital hospital", LinkKind.Other)]
    [InlineData("ดาวน์โหลด", LinkKind.Other)]
    public void Caption_Tells(string caption, LinkKind kind) => Assert.Equal(kind, Judge(caption).Kind);

    [Theory]
    [InlineData("มาตรการส่งเสริมคุณธรรม ปีงบประมาณ ๒๕๖๖", new[] { 2566 })]
    [InlineData("ITA66", new[] { 2566 })]
    [InlineData("OIT 2023", new[] { 2566 })]
    [InlineData("ปี 2567 จากผลปี 2566", new[] { 2566, 2567 })]
    [InlineData("เลขที่ 1256612", new int[0])]
    public void Years_AreRead(string caption, int[] years) => Assert.Equal(years, Judge(caption).Years);

    [Fact]
    public void Code_MeansWhatItsYearSays()
    {
        Assert.Equal(LinkKind.Plan, Judge("O34 ปี 2567").Kind);
        Assert.Equal(LinkKind.Section, Judge("O42 ITA ปี 2567").Kind);
    }

    [Fact]
    public void Heading_CountsForAButton_AndLittleForALinkWithWordsOfItsOwn()
    {
        const string Heading = "O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใส";
        Assert.Equal(LinkKind.Plan, Judge("ดาวน์โหลด", Heading).Kind);
        Assert.Equal(LinkKind.Plan, Judge("scan0001.pdf", Heading).Kind);
        Assert.Equal(LinkKind.Other, Judge("แผนที่การเดินทางมาสำนักงาน", Heading).Kind);
    }

    private static LinkVerdict Judge(string caption, string heading = "") =>
        LinkScorer.Judge(new PageLink("http://m.test/x", caption, "", heading, false, false, false), "x", Surroundings.Start with { Depth = 3 });
}
