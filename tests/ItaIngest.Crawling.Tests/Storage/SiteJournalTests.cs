using ItaIngest.Crawling.Storage;
using ItaIngest.Crawling.Tests.TestWeb;
using ItaIngest.Crawling.Walking;

namespace ItaIngest.Crawling.Tests.Storage;

public sealed class SiteJournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ALineCutAnywhere_CostsThatLineOnly()
    {
        var path = Path.Combine(_folder.Path, "journal");
        using (var journal = new SiteJournal(path, "run"))
        {
            journal.Add(Visit("http://m.test/ก"));
            journal.Add(Visit("http://m.test/ข"));
        }

        var whole = File.ReadAllBytes(path);
        var first = Array.IndexOf(whole, (byte)'\n') + 1;
        for (var length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            using (var journal = new SiteJournal(path, "run"))
            {
                Assert.Equal(length >= first, journal.IsFetched("http://m.test/ก"));
                Assert.Equal(length == whole.Length, journal.IsFetched("http://m.test/ข"));
                journal.Add(Visit("http://m.test/ค"));
            }

            using var again = new SiteJournal(path, "run");
            Assert.True(again.IsFetched("http://m.test/ค"));
        }
    }

    [Fact]
    public void AnotherRun_BeginsAnew()
    {
        var path = Path.Combine(_folder.Path, "journal");
        using (var journal = new SiteJournal(path, "run"))
            journal.Add(Visit("http://m.test/"));
        using var next = new SiteJournal(path, "another");
        Assert.Null(next.Find("http://m.test/"));
    }

    private static Visit Visit(string url) => new("run", url, Failed: new FailedVisit(url, "http_status", "status 404", 404));
}
