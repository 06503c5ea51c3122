using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ItaIngest.Crawling.Tests.TestWeb;
using ItaIngest.Crawling.Warc;

namespace ItaIngest.Crawling.Tests;

public sealed class WarcTests : IDisposable
{
    private readonly TemporaryFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Warc_HasResponsesAndRevisits_WithRightDigests()
    {
        var same = TestPdf.Bytes("the same twice");
        var site = new TestSite("warc.test")
            .Page("/", "<a href='/plan.pdf'>มาตรการส่งเสริมคุณธรรม</a><a href='/copy.pdf'>มาตรการส่งเสริมคุณธรรม 2</a><a href='/moved'>มาตรการความโปร่งใส</a>")
            .Document("/plan.pdf", same, null)
            .Document("/copy.pdf", same, null)
            .Route("/moved", context =>
            {
                context.Response.Redirect("/plan2.pdf");
                return Task.CompletedTask;
            })
            .Plan("/plan2.pdf");
        await using var server = await TestServer.StartAsync(site);
        var options = server.Options() with { Warc = true };
        for (var run = 0; run < 2; run++)
            await CrawlResult.RunAsync(_store.Path, options, new CrawlSource("warc", new Uri(site.StartUrl), []));

        var records = Directory.EnumerateFiles(Path.Combine(_store.Path, "crawl", "warc"), "*.warc").SelectMany(file => Records(File.ReadAllBytes(file))).ToArray();
        Assert.All(records, record => Assert.Equal(record.Fields["WARC-Block-Digest"], Digest(record.Block)));
        var full = records.Where(record => record.Fields["WARC-Type"] == "response" && !record.Fields.ContainsKey("WARC-Truncated")).ToArray();
        Assert.All(full, record => Assert.Equal(record.Fields["WARC-Payload-Digest"], Digest(Payload(record.Block))));
        Assert.Contains(full, record => Payload(record.Block).SequenceEqual(same));
        Assert.Contains(records, record => record.Fields["WARC-Type"] == "response" && record.Fields["WARC-Target-URI"] == "http://warc.test/moved");
        var revisits = records.Where(record => record.Fields["WARC-Type"] == "revisit").ToArray();
        Assert.Contains(revisits, record => record.Fields["WARC-Profile"].EndsWith("/identical-payload-digest", StringComparison.Ordinal) && record.Fields["WARC-Payload-Digest"] == Digest(same));
        Assert.Equal(3, revisits.Count(record => record.Fields["WARC-Profile"].EndsWith("/server-not-modified", StringComparison.Ordinal)));
    }

    [Fact]
    public void Repair_CutsOffTheRecordThatTheKilledWriterLeftHalf()
    {
        const string Whole = "WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n";
        var path = Path.Combine(_store.Path, "a.warc.open");
        File.WriteAllText(path, Whole + Whole + "WARC/1.1\r\nContent-Length: 1000\r\n\r\nabc");
        WarcRepair.Finish(path);
        Assert.Equal(Whole + Whole, File.ReadAllText(Path.Combine(_store.Path, "a.warc")));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_IsThatOfRfc4648(string text, string encoded) => Assert.Equal(encoded, Base32.Encode(Encoding.ASCII.GetBytes(text)));

    private static IEnumerable<(Dictionary<string, string> Fields, byte[] Block)> Records(byte[] file)
    {
        for (var at = 0; at < file.Length;)
        {
            var end = at + file.AsSpan(at).IndexOf("\r\n\r\n"u8);
            var lines = Encoding.UTF8.GetString(file, at, end - at).Split("\r\n");
            Assert.Equal("WARC/1.1", lines[0]);
            var fields = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
            var length = int.Parse(fields["Content-Length"], CultureInfo.InvariantCulture);
            yield return (fields, file[(end + 4)..(end + 4 + length)]);
            at = end + 4 + length;
            Assert.Equal("\r\n\r\n", Encoding.ASCII.GetString(file, at, 4));
            at += 4;
        }
    }

    private static byte[] Payload(byte[] block) => block[(block.AsSpan().IndexOf("\r\n\r\n"u8) + 4)..];

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "the digest that WARC tools write")]
    private static string Digest(byte[] bytes) => "sha1:" + Base32.Encode(SHA1.HashData(bytes));
}
