using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Crawling.Politeness;

namespace ItaIngest.Crawling.Tests.Politeness;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /private", "/private/a", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", true)]
    [InlineData("User-agent: *\nDisallow:", "/anything", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /page\nDisallow: /*.htm", "/page.htm", false)]
    [InlineData("User-agent: *\nAllow: /page\nDisallow: /page", "/page", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", true)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /ข้อมูล", "/%E0%B8%82%E0%B9%89%E0%B8%AD%E0%B8%A1%E0%B8%B9%E0%B8%A5/x", false)]
    [InlineData("User-agent: *\nDisallow: /%7Eold", "/~old/x", false)]
    [InlineData("User-agent: *\nDisallow: /?id=", "/?id=MTI", false)]
    public void Allows_LongestMatchDecides(string robots, string path, bool allowed)
    {
        Assert.Equal(allowed, RobotsRules.Parse(robots, "ItaIngest").Allows(new Uri("http://a.test" + path)));
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: itaingest\nDisallow: /x", true)]
    [InlineData("User-agent: ItaIngest/2.0 (for us)\nDisallow: /y\nUser-agent: *\nAllow: /", false)]
    [InlineData("User-agent: other\nUser-agent: ItaIngest\nDisallow: /y", false)]
    [InlineData("User-agent: ItaIngest\nDisallow: /x\nUser-agent: b\nDisallow: /z\nUser-agent: ItaIngest\nDisallow: /y", false)]
    [InlineData("User-agent: ItaIngestOther\nDisallow: /y", true)]
    [InlineData("Disallow: /y", true)]
    [InlineData("\uFEFFUser-agent: *\r\nSitemap: /s.xml\r\nDisallow: /y # all of it\r\n", false)]
    public void Groups_TheOneThatNamesUsCounts(string robots, bool allowed)
    {
        Assert.Equal(allowed, RobotsRules.Parse(robots, "ItaIngest").Allows(new Uri("http://a.test/y")));
    }

    [Fact]
    public void Delay_IsRead()
    {
        Assert.Equal(TimeSpan.FromSeconds(2.5), RobotsRules.Parse("User-agent: *\nCrawl-delay: 2.5\nDisallow: /a", "ItaIngest").Delay);
    }

    [Fact]
    public void Parse_NeverFails_AndAlwaysLetsRobotsTxtThrough()
    {
        var lines = Gen.OneOf(Gen.Elements("User-agent: *", "Disallow: /*a*$", "Allow: %", "Disallow: /%e0%", "x", "User-agent", ":", "Crawl-delay: 1e9"), ArbMap.Default.GeneratorFor<string>());
        Prop.ForAll(Arb.From(Gen.ArrayOf(lines)), texts =>
            RobotsRules.Parse(string.Join('\n', texts), "ItaIngest").Allows(new Uri("http://a.test/robots.txt"))).QuickCheckThrowOnFailure();
    }
}
