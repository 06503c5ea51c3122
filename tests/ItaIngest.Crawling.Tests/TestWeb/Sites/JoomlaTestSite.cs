using System.Text;
using ItaIngest.Core.Encodings;
using Microsoft.AspNetCore.Http;

namespace ItaIngest.Crawling.Tests.TestWeb.Sites;

/// <summary>Documents without an ending, their names in Content-Disposition: RFC 5987, and raw TIS-620. Cookies are wanted.</summary>
internal static class JoomlaTestSite
{
    public const string PlanName = "มาตรการ ๒๕๖๖.pdf";
    public const string FollowUpName = "ผลตามมาตรการ.pdf";

    private static readonly string s_raw = Encoding.Latin1.GetString(CodePages.Thai.GetBytes(FollowUpName));

    public static TestSite Make()
    {
        var site = new TestSite("bandon.test")
            .Page("/index.php?option=com_content&view=article&id=66", """
                <h3>มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2566</h3>
                <div class="item"><a href="/index.php?option=com_docman&amp;task=doc_download&amp;gid=42">มาตรการส่งเสริมความโปร่งใสภายในหน่วยงาน</a></div>
                <div class="item"><a href="/index.php?option=com_docman&amp;task=doc_download&amp;gid=43">รายงานผลการดำเนินการตามมาตรการส่งเสริมความโปร่งใส</a></div>
                <div class="item"><a href="/index.php?option=com_docman&amp;task=doc_download&amp;gid=44">คู่มือการประเมินคุณธรรมและความโปร่งใส (ITA)</a></div>
                <a href="/index.php?option=com_content&amp;view=article&amp;id=66&amp;tmpl=component&amp;print=1">พิมพ์ ITA</a>
                """)
            .Plan("/index.php?option=com_docman&task=doc_download&gid=42", "attachment; filename=\"fallback.pdf\"; filename*=UTF-8''" + Uri.EscapeDataString(PlanName))
            .FollowUp("/index.php?option=com_docman&task=doc_download&gid=43", $"attachment; filename=\"{s_raw}\"")
            .Forbid("/index.php?option=com_docman&task=doc_download&gid=44")
            .Forbid("/index.php?option=com_content&view=article&id=66&tmpl=component&print=1");
        return site.Route("/", context => StartAsync(context));
    }

    private static Task StartAsync(HttpContext context)
    {
        context.Response.Headers.SetCookie = "session=bandon; Path=/; HttpOnly";
        return TestSite.SendAsync(context, "text/html", Encoding.UTF8.GetBytes("""
            <html><head><meta name="generator" content="Joomla! - Open Source Content Management"></head><body>
            <a href="/index.php?option=com_content&amp;view=article&amp;id=66">ความโปร่งใส (ITA) 2566</a></body></html>
            """));
    }
}
