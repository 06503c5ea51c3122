using ItaIngest.Core.Encodings;

namespace ItaIngest.Crawling.Tests.TestWeb.Sites;

/// <summary>Frames in windows-874 that the server calls UTF-8, a base address, Thai in a query, and an address with raw TIS-620.</summary>
internal static class FrameTestSite
{
    public static TestSite Make() => new TestSite("nongbua.test")
        .Page("/", "<html><frameset cols=20%,80%><frame src=menu.htm><frame src=main.htm></frameset></html>", CodePages.Thai, "text/html; charset=utf-8")
        .Page("/menu.htm", """
            <html><head><base href="http://nongbua.test/web/"></head><body>
            <a href="news.htm" target=main>ข่าว</a><a href=ita.htm target=main>ประเมินคุณธรรมและความโปร่งใส</a></body></html>
            """, CodePages.Thai, "text/html; charset=utf-8")
        .Page("/main.htm", "<html><body><p>ยินดีต้อนรับ</p></body></html>", CodePages.Thai, "text/html")
        .Page("/web/ita.htm", """
            <html><body><b>ปีงบประมาณ ๒๕๖๖</b>
            <a href="get.asp?name=มาตรการ&type=1">มาตรการส่งเสริมคุณธรรมและความโปร่งใส</a>
            <a href='\web\doc\%BC%C566.pdf'>ผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรม</a>
            <a href="doc/plan5yr.pdf">แผนพัฒนาห้าปี</a></body></html>
            """, CodePages.Thai, "text/html; charset=iso-8859-1")
        .Plan("/web/get.asp?name=%C1%D2%B5%C3%A1%D2%C3&type=1")
        .FollowUp("/web/doc/%BC%C566.pdf")
        .Forbid("/web/doc/plan5yr.pdf");
}
