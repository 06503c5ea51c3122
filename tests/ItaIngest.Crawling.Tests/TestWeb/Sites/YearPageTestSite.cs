using Microsoft.AspNetCore.Http;

namespace ItaIngest.Crawling.Tests.TestWeb.Sites;

/// <summary>
/// A splash page, a page per year, an item per code, one page that is busy at first, a page where a PDF is announced, paging,
/// a forbidden folder, and labels the wrong way round.
/// </summary>
internal static class YearPageTestSite
{
    public static TestSite Make()
    {
        var asked = 0;
        return new TestSite("wangyai.test")
            .Robots("User-agent: *\nDisallow: /\n\nUser-agent: ItaIngest\nDisallow: /private/\nDisallow: /*.exe$\nCrawl-delay: 0.05\n")
            .Page("/", "<a href='/home'>เข้าสู่เว็บไซต์</a>")
            .Page("/home", "<a href='/ita66'>ITA2566</a> <a href='/ita65'>ITA2565</a> <a href='/about'>เกี่ยวกับเรา</a>")
            .Route("/ita66", context => asked++ == 0 ? BusyAsync(context) : ItemsAsync(context))
            .Page("/ita66?page=2", """
                <table><tr><td>O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส</td><td><a href="/doc/a1b2c3.pdf">1</a></td></tr></table>
                <a href="/ita66?page=2">2</a>
                """)
            .Page("/doc/o42.pdf", "<p>เอกสารอยู่ที่นี่</p><a href='/doc/o42-real.pdf'>มาตรการส่งเสริมคุณธรรมและความโปร่งใส</a>")
            .Plan("/doc/o42-real.pdf")
            .FollowUp("/doc/a1b2c3.pdf")
            .Forbid("/private/o42-draft.pdf")
            .Forbid("/ita65");
    }

    private static Task BusyAsync(HttpContext context)
    {
        context.Response.StatusCode = 429;
        context.Response.Headers.RetryAfter = "1";
        return Task.CompletedTask;
    }

    private static Task ItemsAsync(HttpContext context) => TestSite.SendAsync(context, "text/html", System.Text.Encoding.UTF8.GetBytes("""
        <html><body><table>
        <tr><td>O36 การประเมินความเสี่ยงการทุจริต</td><td><a href="/doc/o36.pdf">คลิก</a></td></tr>
        <tr><td>O42</td><td><a href="/doc/o42.pdf">มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</a></td></tr>
        <tr><td>O42</td><td><a href="/private/o42-draft.pdf">ร่างมาตรการส่งเสริมคุณธรรมและความโปร่งใส</a></td></tr>
        </table><a href="/ita66?page=2">ถัดไป</a><a href="http://itas.test/">ระบบ ITA ส่วนกลาง</a></body></html>
        """));
}
