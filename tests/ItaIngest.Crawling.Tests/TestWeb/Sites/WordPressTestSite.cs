namespace ItaIngest.Crawling.Tests.TestWeb.Sites;

/// <summary>Thai file names with spaces and "(1)", raw or percent-encoded; a folder year that is not the report's.</summary>
internal static class WordPressTestSite
{
    private static readonly string s_plan = "/wp-content/uploads/2023/04/" + Uri.EscapeDataString("มาตรการส่งเสริมคุณธรรม 2566 (1).pdf").Replace("%28", "(", StringComparison.Ordinal).Replace("%29", ")", StringComparison.Ordinal);
    private static readonly string s_followUp = "/wp-content/uploads/2024/01/" + Uri.EscapeDataString("ผลการดำเนินงานตามมาตรการ ความโปร่งใส 2566.pdf");

    public static TestSite Make() => new TestSite("khaokhiao.test")
        .Robots("User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n")
        .Page("/", """
            <html><head><meta name="generator" content="WordPress 6.4"></head><body>
            <nav><a href="/feed/">ITA feed</a><a href='/oit/'>OIT การเปิดเผยข้อมูลสาธารณะ</a><a href="/contact/">ติดต่อเรา</a></nav></body></html>
            """)
        .Page("/oit/", $"""
            <html><head><meta name="generator" content="WordPress 6.4"></head><body>
            <h3>การป้องกันการทุจริต ประจำปี พ.ศ. 2566</h3>
            <p><a href="/wp-content/uploads/2023/04/มาตรการส่งเสริมคุณธรรม 2566 (1).pdf">ไฟล์แนบ</a></p>
            <p><a href="{s_followUp}">รายงานผลการดำเนินงาน</a></p>
            <p><a href="/wp-content/uploads/2023/04/no-gift-policy-2566.pdf">ประกาศเจตนารมณ์ No Gift Policy ด้านคุณธรรมและความโปร่งใส ตามมาตรการ</a></p>
            <p><a href="/wp-admin/export.php?what=ita">ITA ทั้งหมด</a></p>
            <p><a href="/oit/?replytocom=5">ตอบกลับ OIT</a></p>
            <p><a href="/wp-content/uploads/2022/11/measure-2565.pdf">มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2565</a></p>
            </body></html>
            """)
        .Plan(s_plan)
        .FollowUp(s_followUp)
        .Forbid("/wp-content/uploads/2023/04/no-gift-policy-2566.pdf")
        .Forbid("/wp-content/uploads/2022/11/measure-2565.pdf")
        .Forbid("/wp-admin/export.php?what=ita")
        .Forbid("/oit/?replytocom=5");
}
