using ItaIngest.Crawling.Downloading;
using ItaIngest.Crawling.Finding;
using ItaIngest.Crawling.Storage;
using ItaIngest.Crawling.Tests.TestWeb;
using ItaIngest.Crawling.Tests.TestWeb.Sites;

namespace ItaIngest.Crawling.Tests;

public sealed class SiteFamilyTests(SiteFamilyCrawl crawl) : IClassFixture<SiteFamilyCrawl>
{
    private readonly TestSite[] _sites = crawl.Sites;
    private readonly TestServer _server = crawl.Server;
    private readonly CrawlResult _result = crawl.Result;

    [Fact]
    public void Crawl_FindsEveryPlanAndFollowUp_AndHardlyAnythingElse()
    {
        var wanted = _sites.SelectMany(site => site.Wanted.Keys).ToHashSet();
        var taken = _result.Documents.Select(document => document.Sha256).ToHashSet();
        var missing = wanted.Except(taken).ToArray();
        Assert.True(missing.Length == 0, $"missing {missing.Length} of {wanted.Count}:\n" + string.Join('\n', _result.Rows.Select(row => $"{row["agency_code"]} {row["decision"]} {row["reason"]} {row["url"]}")));
        Assert.InRange(taken.Count(wanted.Contains) / (double)taken.Count, 0.9, 1.0);
    }

    [Fact]
    public void Crawl_TellsPlanFromFollowUp()
    {
        var kinds = _sites.SelectMany(site => site.Wanted).ToDictionary();
        Assert.All(_result.Documents, document => Assert.Equal(kinds[document.Sha256], document.Kind));
    }

    [Fact]
    public void Crawl_BreaksNoRule() => Manners.Check(_server, crawl.Options, _sites);

    [Fact]
    public void Crawl_NeverAsksTwice()
    {
        var busy = ("wangyai.test", "/ita66");
        Assert.All(_server.Log.GroupBy(entry => (entry.Host, entry.Target)), group => Assert.Equal(group.Key == busy ? 2 : 1, group.Count()));
    }

    [Fact]
    public void RetryAfter_IsKept()
    {
        var requests = _server.Log.Where(entry => entry.Host == "wangyai.test").ToArray();
        var busy = Array.FindIndex(requests, entry => entry.Status == 429);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(requests[busy].Ended, requests[busy + 1].Started) >= TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("namsai.test", "encoded-query")]
    [InlineData("khaokhiao.test", "wordpress")]
    [InlineData("bandon.test", "joomla")]
    [InlineData("nongbua.test", "frames")]
    [InlineData("thakham.test", "click-cards")]
    [InlineData("phukham.test", "drive-shelf")]
    [InlineData("wangyai.test", "general")]
    public void Family_IsFoundOut(string agency, string family)
    {
        var record = CrawlRecords.Read(crawl.Store).Single(site => site.AgencyCode == agency);
        Assert.Equal(family, record.Family);
    }

    [Fact]
    public void Table_SaysWhatWasLeft_AndWhy()
    {
        Assert.StartsWith("robots_disallowed", _result.ReasonOf("http://wangyai.test/private/o42-draft.pdf"), StringComparison.Ordinal);
        Assert.Equal("html_instead_of_document", _result.ReasonOf("http://wangyai.test/doc/o42.pdf"));
        Assert.Equal("other_site", _result.ReasonOf("http://itas.test/"));
        Assert.Equal("other_year", _result.ReasonOf("http://khaokhiao.test/wp-content/uploads/2022/11/measure-2565.pdf"));
        Assert.Equal("other_words", _result.ReasonOf("http://khaokhiao.test/wp-content/uploads/2023/04/no-gift-policy-2566.pdf"));
        Assert.Equal("drive_folder", _result.ReasonOf("https://drive.google.com/drive/folders/1Folder"));
    }

    [Fact]
    public void Provenance_KeepsNamesRedirectsAndCertificateErrors()
    {
        var joomla = _result.Documents.Where(document => document.AgencyCode == "bandon.test").ToDictionary(document => document.Kind);
        Assert.Equal(JoomlaTestSite.PlanName, joomla[LinkKind.Plan].FileName);
        Assert.Equal(JoomlaTestSite.FollowUpName, joomla[LinkKind.FollowUp].FileName);
        Assert.Equal("http://bandon.test/index.php?option=com_content&view=article&id=66", joomla[LinkKind.Plan].Referrer);

        var redirected = _result.Documents.Single(document => document.FinalUrl == "http://thakham.test/files/scan0043.pdf");
        Assert.Equal([new Redirect("http://thakham.test/download.php?id=43", 302)], redirected.Redirects);

        Assert.All(_result.Documents.Where(document => document.AgencyCode == "phukham.test"), document => Assert.Contains("RemoteCertificate", document.CertificateError, StringComparison.Ordinal));
        Assert.All(_result.Documents.Where(document => document.AgencyCode != "phukham.test"), document => Assert.Null(document.CertificateError));
    }

    [Fact]
    public void Cookies_GoBackToTheirSiteOnly()
    {
        Assert.All(_server.Log.Where(entry => entry.Host == "bandon.test" && entry.Target.StartsWith("/index.php", StringComparison.Ordinal)), entry => Assert.Equal("session=bandon", entry.Cookie));
        Assert.All(_server.Log.Where(entry => entry.Host != "bandon.test"), entry => Assert.Null(entry.Cookie));
    }

    [Fact]
    public void Blobs_LieUnderTheirHashes()
    {
        foreach (var document in _result.Documents)
        {
            var bytes = File.ReadAllBytes(Path.Combine(crawl.Store, "blobs", document.Sha256[..2], document.Sha256));
            Assert.Equal(document.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        }

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(crawl.Store, "crawl", "partial")));
    }
}
