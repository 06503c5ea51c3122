using System.Globalization;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Thai;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class EventsAndAgenciesTests
{
    private static readonly string[] Title = ["มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "เทศบาลตำบลหนองกะทิทอง", "อำเภอบ้านกล้วยไข่ จังหวัดสุพรรณบุรี"];

    [Fact]
    public async Task Days_AreOfWhatTheWordsBeforeThemSay()
    {
        Thread.CurrentThread.CurrentCulture = new CultureInfo("th-TH");
        var report = await ReadAsync(
            "วันที่ ๕ มกราคม ๒๕๖๖",
            "ผลคะแนนของปีงบประมาณ พ.ศ. ๒๕๖๕ ซึ่งประกาศผลคะแนนประจำปี พ.ศ. ๒๕๖๔ เมื่อวันที่ ๒๘ กันยายน ๒๕๖๓ นั้น ที่ประชุมเมื่อวันที่ 8 ธันวาคม 2565 เห็นชอบ",
            "เริ่มใช้ตั้งแต่วันที่ ๑ กุมภาพันธ์ ๒๕๖๖ เป็นต้นไปจนกว่าจะมีประกาศเปลี่ยนแปลงหรือยกเลิกเป็นอย่างอื่น");
        Assert.Equal(
            [(DatedEventKind.Document, new DateOnly(2023, 1, 5), (int?)null), (DatedEventKind.Announcement, new DateOnly(2020, 9, 28), 2564), (DatedEventKind.Meeting, new DateOnly(2022, 12, 8), null)],
            report.Events.Select(found => (found.Kind, found.Day, found.AboutYear)));
    }

    [Fact]
    public async Task OtherAgency_KnowsWhetherItStandsInATitle()
    {
        var inTitle = await ReadAsync("การดำเนินการของเทศบาลตำบลบึงกระจกงาม");
        Assert.Equal(("เทศบาลตำบลบึงกระจกงาม", true), inTitle.OtherAgencies.Select(other => (other.Name, other.InTitle)).Single());
        var inProse = await ReadAsync(new string('ก', 170), "ตามแบบอย่างของเทศบาลตำบลบึงกระจกงาม");
        Assert.Equal(("เทศบาลตำบลบึงกระจกงาม", false), inProse.OtherAgencies.Select(other => (other.Name, other.InTitle)).Single());
        Assert.Empty((await ReadAsync("เทศบาลตำบลหนองกะทิทองขอรายงาน")).OtherAgencies);
        Assert.Empty((await ReadAsync(new string('ก', 170), "ร่างระเบียบแล้วเสนอปลัด อบต. ตรวจ ก่อนแจ้งเวียน")).OtherAgencies);
    }

    [Fact]
    public async Task LaoLetters_AreKeptWithTheirPlace()
    {
        var report = await ReadAsync("นายกเทศมนตรีตำบลໂກຮັກແກ້ວ");
        Assert.True(Assert.Single(report.Damaged).Damage.HasFlag(TextDamage.LaoLetters));
        Assert.Equal(1, report.Damaged[0].Evidence.Page);
        Assert.Empty((await ReadAsync("นายกเทศมนตรี")).Damaged);
    }

    private static Task<Report> ReadAsync(params string[] lines) => new ReportParser().RunAsync(SampleDocument.Start().Lines([.. Title, .. lines]).Build(), default);
}
