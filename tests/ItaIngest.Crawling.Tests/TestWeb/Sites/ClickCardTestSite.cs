namespace ItaIngest.Crawling.Tests.TestWeb.Sites;

/// <summary>Cards that lead on by script, a list for jumping, a viewer page in between, a redirect to the document.</summary>
internal static class ClickCardTestSite
{
    public static TestSite Make() => new TestSite("thakham.test")
        .Page("/", """
            <div class="card" onclick="location.href='/ita/index.php'">ITA ปี 2566</div>
            <div class="card" onclick="window.open('/news.php')">ข่าว</div>
            <div class="card" onclick="toggleMenu()">เมนู</div>
            """)
        .Page("/ita/index.php", """
            <select onchange="location=this.value"><option value="">เลือกปี</option><option value="/ita/2566.php">ปีงบประมาณ 2566</option></select>
            <button onclick="window.location = &quot;/ita/2566.php&quot;;">2566</button>
            """)
        .Page("/ita/2566.php", """
            <div class="row"><h4>O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</h4><button onclick="window.open('/show.php?id=42')">เปิดอ่าน</button></div>
            <div class="row"><h4>O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</h4><button onclick="location.href='/download.php?id=43'">ดาวน์โหลด</button></div>
            <div class="row"><h4>O41 รายงานผลการดำเนินการป้องกันการทุจริตประจำปี</h4><button onclick="location.href='/download.php?id=41'">ดาวน์โหลด</button></div>
            <footer><a href="/files/form.pdf">แบบคำขอข้อมูลข่าวสาร</a></footer>
            """)
        .Page("/show.php?id=42", "<iframe src='/files/scan0042.pdf'></iframe><a href='/ita/2566.php'>กลับ</a>")
        .Route("/download.php?id=43", context =>
        {
            context.Response.Redirect("/files/scan0043.pdf");
            return Task.CompletedTask;
        })
        .Plan("/files/scan0042.pdf")
        .FollowUp("/files/scan0043.pdf")
        .Forbid("/download.php?id=41")
        .Forbid("/files/form.pdf");
}
