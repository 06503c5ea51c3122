using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class MeasureTablesTests
{
    private static readonly string[] Header = ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"];

    [Fact]
    public void ScoreTable_IsNone() =>
        Assert.Empty(Find(SampleDocument.Start().Table(["อันดับ", "ตัวชี้วัด", "คะแนน"], ["1", "การใช้อำนาจ", "80.00"])));

    [Fact]
    public void TableOfInstruments_IsNone() =>
        Assert.Empty(Find(SampleDocument.Start().Table(["แบบวัด", "คำอธิบาย", "น้ำหนัก", "คะแนนเฉลี่ย"], ["IIT", "คนในตอบ", "ร้อยละ 30", "80.49"], ["EIT", "คนนอกตอบ", "ร้อยละ 30", "84.80"])));

    [Fact]
    public void AnalysisTable_CountsOnlyWithoutAPlan()
    {
        string[] analysis = ["ประเด็น", "แนวทางแก้ไข"];
        string[] row = ["คนไม่รู้", "บอกให้รู้"];

        Assert.Single(Find(SampleDocument.Start().Table(analysis, row)));
        Assert.Equal(3, Assert.Single(Find(SampleDocument.Start().Table(analysis, row).Table(Header, ["บอก", "พูด", "กองช่าง"]))).Columns.Count);
    }

    [Fact]
    public void ThoseWhoCameToTheMeeting_AreNoMeasures() => Assert.Empty(Find(SampleDocument.Start().Table(
        ["ที่", "ชื่อ - สกุล", "ตำแหน่ง", "ลายมือชื่อ"],
        ["๑", "ประธานในที่ประชุม", "ปลัดเทศบาล", "มาประชุม"],
        ["๒", "เลขานุการของที่ประชุม", "ผู้อำนวยการกองคลัง", "มาประชุม"])));

    [Theory]
    [InlineData("ปฏิทินการทำงาน", "กิจกรรม")]
    [InlineData("กำหนดการทั้งปี", "กิจกรรมตามปฏิทิน")]
    public async Task Calendar_CountsOnlyWhereMeasuresAreToldInNoOtherWay(string heading, string header)
    {
        SampleDocument Calendar() => SampleDocument.Start().Lines(heading).Table(["เดือน", header], ["ตุลาคม", "ประชุมวางแผนงานทั้งปี"]);
        async Task<IEnumerable<string?>> Measures(SampleDocument document) => (await new ReportParser().RunAsync(document.Build(), default)).Measures.Select(measure => measure.Text);

        Assert.Equal(["ประชุมวางแผนงานทั้งปี"], await Measures(Calendar()));
        Assert.Equal(["บอก"], await Measures(Calendar().Table(Header, ["บอก", "พูด", "กองช่าง"])));
        Assert.Equal(
            ["๑. ล้างถัง", "๒. ปะหลุม"],
            await Measures(Calendar().Lines("๑. ล้างถัง", "ผู้รับผิดชอบ : กองช่าง", "ระยะเวลา : ทุกเดือน", "๒. ปะหลุม", "ผู้รับผิดชอบ : กองคลัง", "ระยะเวลา : ไตรมาสที่ ๒")));
    }

    [Fact]
    public void TableWithoutHeader_GoesOnWithTheOneBefore()
    {
        var table = Assert.Single(Find(SampleDocument.Start()
            .Table(Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"])
            .Table([], ["ทาสี", "ใช้สี", "กองช่าง"], ["ปลูกต้นไม้", "ขุดหลุม", "กองช่าง"])));

        Assert.Equal(3, table.Rows.Count);
    }

    [Fact]
    public void IssuesThatAreTheSevenTopics_AreSections()
    {
        string[] header = ["ประเด็นตามแนวทาง", .. Header];
        var table = Assert.Single(Find(SampleDocument.Start().Table(
            header,
            ["๑. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", "ล้างถัง", "ใช้แปรง", "กองช่าง"],
            ["๒. การให้บริการและระบบ E-Service", "ทาสี", "ใช้สี", "กองช่าง"])));
        var issues = Assert.Single(Find(SampleDocument.Start().Table(header, ["คนไม่รู้ขั้นตอน", "ล้างถัง", "ใช้แปรง", "กองช่าง"], ["จ่ายช้า", "ทาสี", "ใช้สี", "กองช่าง"])));

        Assert.Equal((Fields.Section, Fields.Issue), (table.Columns[0].Role, issues.Columns[0].Role));
    }

    [Fact]
    public void PartsCountedAboveTablesOfOneHeader_AreTheirTopics() => Assert.Equal(
        ["ส่วนที่ ๑ งานภายใน", "ส่วนที่ ๒ งานภายนอก"],
        Find(SampleDocument.Start()
            .Lines("ส่วนที่ ๑ งานภายใน").Table(Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"])
            .Lines("ส่วนที่ ๒ งานภายนอก").Table(Header, ["ทาสี", "ใช้สี", "กองช่าง"])).Select(table => table.Heading?.Text));

    [Theory]
    [InlineData("๑. แบบวัดการรับรู้ภายใน (IIT)", "๒. แบบวัดการรับรู้ภายนอก (EIT)")]
    [InlineData("ด้านการใช้งบประมาณ", "ด้านการใช้อำนาจ")]
    [InlineData("(ก) งานภายใน", "(ข) งานภายนอก")]
    [InlineData("ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ")]
    [InlineData("ประเด็นที่ ๑ น้ำ", "ประเด็นที่ ๒ ถนน")]
    public void LinesOfOneKindAboveTablesOfOneHeader_AreTheirTopics(string first, string second) => Assert.Equal(
        [first, second],
        Find(SampleDocument.Start()
            .Lines(first).Table(Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"])
            .Lines(second).Table(Header, ["ทาสี", "ใช้สี", "กองช่าง"])).Select(table => table.Heading?.Text));

    [Fact]
    public void ProseAboveTablesOfOneHeader_IsNoTopic() => Assert.All(
        Find(SampleDocument.Start()
            .Lines("ด้านงานภายในได้กำหนดไว้ดังนี้").Table(Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"])
            .Lines("ด้านงานภายนอกได้กำหนดไว้ดังนี้").Table(Header, ["ทาสี", "ใช้สี", "กองช่าง"])), table => Assert.Null(table.Heading));

    [Fact]
    public void HeadingAtTheFootOfThePageBefore_IsOfTheTable()
    {
        var document = SampleDocument.Start()
            .Lines("(๑) น้ำสะอาด").Table(Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"])
            .Lines("(๒) ถนน", "- ๓ -").NextPage().Table(Header, ["ปะหลุม", "ใช้ยางมะตอย", "กองช่าง"]);

        Assert.Equal(["(๑) น้ำสะอาด", "(๒) ถนน"], Find(document).Select(table => table.Heading?.Text));
    }

    [Fact]
    public void FiguresUnderNamesLikeHeaders_AreNoMeasures() =>
        Assert.Empty(Find(SampleDocument.Start().Table(["การปฏิบัติหน้าที่", "การดำเนินการ", "การปรับปรุงการทำงาน"], ["๘๑.๖๔", "๗๙.๑๐", "๘๘.๐๐"])));

    [Fact]
    public void ChapterAboveTheOnlyTableOfItsKind_IsNoTopic() => Assert.Null(Assert.Single(
        Find(SampleDocument.Start().Lines("ส่วนที่ ๓ แผน").Table(Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"]))).Heading);

    [Fact]
    public void TableWithOtherColumns_DoesNotGoOn() =>
        Assert.Single(Assert.Single(Find(SampleDocument.Start().Table(Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"]).Table([], ["ทาสี", "ใช้สี"]))).Rows);

    [Fact]
    public void SameHeaderAgain_GoesOn() => Assert.Equal(2, Assert.Single(Find(
        SampleDocument.Start().Table(Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"]).Table(Header, ["ทาสี", "ใช้สี", "กองช่าง"]))).Rows.Count);

    [Fact]
    public void HeaderInsideATable_OpensANewOne()
    {
        var tables = Find(SampleDocument.Start().Table(
            Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"], ["ประเด็นที่ต้องพัฒนา", "มาตรการ", "ผู้รับผิดชอบ"], ["สีลอก", "ทาสี", "กองคลัง"]));

        Assert.Equal(2, tables.Count);
        Assert.Equal(Fields.Issue, tables[1].Columns[0].Role);
    }

    [Fact]
    public void ContentThatBeginsLikeHeaders_StaysContent()
    {
        var table = Assert.Single(Find(SampleDocument.Start().Table(
            ["มาตรการ", "ระยะเวลา", "ผู้รับผิดชอบ", "การติดตามผล"],
            ["มาตรการป้องกันการเรียกรับ", "ไตรมาสที่ ๒", "หน่วยงานตรวจสอบภายใน", "รายงานผลต่อที่ประชุม"])));

        Assert.Single(table.Rows);
    }

    [Fact]
    public void TopicAboveTheTable_IsItsHeading()
    {
        var tables = Find(SampleDocument.Start()
            .Lines("(๑) น้ำสะอาด").Table(Header, ["ล้างถัง", "ใช้แปรง", "กองช่าง"])
            .Lines("(๒) ถนน").Table(Header, ["ปะหลุม", "ใช้ยางมะตอย", "กองช่าง"]));

        Assert.Equal(["(๑) น้ำสะอาด", "(๒) ถนน"], tables.Select(table => table.Heading?.Text));
    }

    [Theory]
    [InlineData("๑. ด้านน้ำ", "๑.๑ ล้างถัง", true)]
    [InlineData("๑. ด้านน้ำ", "ล้างถัง", true)]
    [InlineData("๑. ล้างถัง", "๒. ทาสี", false)]
    [InlineData("ล้างถัง", "ทาสี", false)]
    public void LoneFirstCell_IsASectionWhereTheNextRowDoesNotCountOn(string lone, string next, bool isSection)
    {
        var table = Assert.Single(Find(SampleDocument.Start().Table(Header, [lone, "", ""], [next, "ใช้แปรง", "กองช่าง"])));

        Assert.Equal(isSection, SectionRows.TextOf(table.Rows[0], table.Rows[1], table) is not null);
    }

    private static IReadOnlyList<MeasureTable> Find(SampleDocument sample) => MeasureTables.Find(sample.Build());
}
