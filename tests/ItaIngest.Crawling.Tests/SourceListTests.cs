using ItaIngest.Crawling.Tests.TestWeb;

namespace ItaIngest.Crawling.Tests;

public sealed class SourceListTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_AllColumns()
    {
        var source = Assert.Single(Read("\uFEFFagency_code,start_url,fiscal_years,family,accept_bad_certificate\r\nT1,https://a.test/,2566; ๒๕๖๗,joomla,yes\r\n").Sources);
        Assert.Equal("T1", source.AgencyCode);
        Assert.Equal([2566, 2567], source.FiscalYears);
        Assert.Equal(("joomla", true), (source.Family, source.AcceptBadCertificate));
    }

    [Theory]
    [InlineData("agency_code\nT1\n", "start_url")]
    [InlineData("agency_code,start_url\nT1,a.test\n", "line 2")]
    [InlineData("agency_code,start_url\n,http://a.test\n", "agency_code is empty")]
    [InlineData("agency_code,start_url,fiscal_years\nT1,http://a.test,2023\n", "Buddhist era")]
    [InlineData("agency_code,start_url,family\nT1,http://a.test,drupal\n", "wordpress")]
    public void Read_SaysWhatIsWrong(string csv, string part) =>
        Assert.Contains(part, Assert.Throws<SourceListException>(() => Read(csv)).Message, StringComparison.Ordinal);

    private SourceList Read(string csv)
    {
        var path = Path.Combine(_folder.Path, "sources.csv");
        File.WriteAllText(path, csv);
        return SourceList.Read(path);
    }
}
