using System.Text;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Core.Encodings;
using ItaIngest.Crawling.Pages;

namespace ItaIngest.Crawling.Tests.Pages;

public sealed class LinkExtractorTests
{
    [Theory]
    [InlineData("<a href=a.php?id=MTI&x=Mg>t</a>", "http://m.test/d/a.php?id=MTI&x=Mg")]
    [InlineData("<a href='?id=MTIz'>t</a>", "http://m.test/d/p.php?id=MTIz")]
    [InlineData("<a href=' \n/x\ty.pdf '>t</a>", "http://m.test/xy.pdf")]
    [InlineData("<a href='แผน 66 (1).pdf'>t</a>", "http://m.test/d/%E0%B9%81%E0%B8%9C%E0%B8%99%2066%20(1).pdf")]
    [InlineData("<a href='%E0%B9%81.pdf#page=2'>t</a>", "http://m.test/d/%E0%B9%81.pdf")]
    [InlineData("<a href='\\up\\b.pdf'>t</a>", "http://m.test/up/b.pdf")]
    [InlineData("<a href='//cdn.test/b.pdf'>t</a>", "http://cdn.test/b.pdf")]
    [InlineData("<base href='/web/'><a href='b.pdf'>t</a>", "http://m.test/web/b.pdf")]
    [InlineData("<div onclick=\"location.href='/c'\">t</div>", "http://m.test/c")]
    [InlineData("<div onclick=\"window.open(&quot;c.pdf&quot;, '_blank')\">t</div>", "http://m.test/d/c.pdf")]
    [InlineData("<a href=\"javascript:window.location.assign('/c')\">t</a>", "http://m.test/c")]
    [InlineData("<iframe src=/frame.htm></iframe>", "http://m.test/frame.htm")]
    [InlineData("<embed src=e.pdf>", "http://m.test/d/e.pdf")]
    [InlineData("<object data=o.pdf></object>", "http://m.test/d/o.pdf")]
    [InlineData("<meta http-equiv=Refresh content=\"0; URL='/home'\">", "http://m.test/home")]
    [InlineData("<a href='/js/pdfjs/web/viewer.html?file=%2Fup%2Fx.pdf'>t</a>", "http://m.test/up/x.pdf")]
    [InlineData("<a href='https://drive.google.com/file/d/1A-b_C/view'>t</a>", "https://drive.usercontent.google.com/download?id=1A-b_C&export=download&confirm=t")]
    [InlineData("<a href='https://docs.google.com/document/d/1A-b_C/edit'>t</a>", "https://docs.google.com/document/d/1A-b_C/export?format=pdf")]
    public void Link_IsFound(string html, string url) => Assert.Equal(url, Assert.Single(Extract(html)).Url);

    [Theory]
    [InlineData("<!-- <a href=old.pdf>t</a> -->")]
    [InlineData("<a href='mailto:a@m.test'>t</a>")]
    [InlineData("<a href='javascript:void(0)'>t</a>")]
    [InlineData("<a href='#top'>t</a>")]
    [InlineData("<a href='ftp://m.test/a'>t</a>")]
    [InlineData("<a href='http://user:word@m.test/'>t</a>")]
    [InlineData("<template><a href=x>t</a></template>")]
    public void NoLink(string html) => Assert.Empty(Extract(html));

    [Fact]
    public void LinkedTwice_IsOneLinkWithBothCaptions()
    {
        var link = Assert.Single(Extract("<a href=a.pdf>มาตรการ</a> <a href=a.pdf>ดาวน์โหลด</a>"));
        Assert.Equal("มาตรการ · ดาวน์โหลด", link.Caption);
    }

    [Fact]
    public void Surroundings_AreKept()
    {
        var links = Extract("<h3>ปี ๒๕๖๖</h3><table><tr><td>O42</td><td>มาตรการ</td><td><a href=a.pdf><img alt='เปิด'></a></td></tr></table><footer><a href=b.pdf>แบบ</a></footer>");
        Assert.Equal(("เปิด", "O42 มาตรการ"), (links[0].Caption, links[0].Row.Replace("O42มาตรการ", "O42 มาตรการ", StringComparison.Ordinal)));
        Assert.Equal(("O42", true, false), (links[0].Heading, links[0].HeadingIsNear, links[0].IsInMenu));
        Assert.Equal(("", true), (links[1].Heading, links[1].IsInMenu));
    }

    [Fact]
    public void Thai874_QueryGoesBackInThePagesOwnEncoding()
    {
        using var page = new HtmlParser().ParseDocument("<a href='get.asp?f=แผน'>t</a>");
        Assert.Equal("http://m.test/get.asp?f=%E1%BC%B9", LinkExtractor.Extract(page, new Uri("http://m.test/"), CodePages.Thai)[0].Url);
    }

    [Fact]
    public void Extract_NeverFails()
    {
        var pieces = Gen.OneOf(Gen.Elements("<a href=", "'", "\"", ">", "<iframe src=", "onclick=\"location.href='", "%", "%e0", "http://", "?", "\\", "ก", "</", "<base href="), ArbMap.Default.GeneratorFor<string>());
        Prop.ForAll(Arb.From(Gen.ArrayOf(pieces)), texts => Extract(string.Concat(texts)).All(link => Uri.TryCreate(link.Url, UriKind.Absolute, out _))).QuickCheckThrowOnFailure();
    }

    private static IReadOnlyList<PageLink> Extract(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return LinkExtractor.Extract(page, new Uri("http://m.test/d/p.php?z=1"), Encoding.UTF8);
    }
}
