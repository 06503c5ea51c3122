namespace ItaIngest.Cli.Tests;

/// <summary>Nights of <c>ita nightly</c> over a site on loopback.</summary>
public sealed class NightlyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ita-nightly-").FullName;
    private readonly SmallSite _site = new();

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Changes_TellWhatWasAddedChangedAndGone()
    {
        _site.Put("a.pdf", "khlong-hing-hoi-2566");
        _site.Put("b.pdf", "khok-tan-en-2563");
        var first = await NightAsync();
        Assert.Equal(["added", "added"], Of(first, "document"));
        Assert.NotEmpty(Of(first, "measure"));
        Assert.All(first.Skip(1), line => Assert.StartsWith("T1,added,", line, StringComparison.Ordinal));

        Assert.Single(await NightAsync()); // the header

        _site.Put("a.pdf", "nong-phai-ngoen-2566");
        _site.Remove("b.pdf");
        var third = await NightAsync();
        Assert.Equal(["changed", "gone"], Of(third, "document").Order());
        Assert.Contains("gone", Of(third, "measure"));
        Assert.Contains("| T1 | 0 | 1 | 1 |", await File.ReadAllTextAsync(Path.Combine(_folder, "out", "summary.md")), StringComparison.Ordinal);
        var documents = await File.ReadAllLinesAsync(Path.Combine(_folder, "out", "documents.csv"));
        Assert.Contains(_site.StartUrl + "a.pdf", Assert.Single(documents.Skip(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAContact_NobodyIsAsked()
    {
        var (code, _, error) = await Ita.RunAsync("crawl", await SourcesAsync(), "--store", Path.Combine(_folder, "store"));
        Assert.Equal(1, code);
        Assert.Contains("--contact", error, StringComparison.Ordinal);
    }

    private static string[] Of(IEnumerable<string> lines, string what) => [.. lines.Skip(1).Select(line => line.Split(',')).Where(fields => fields.Length > 2 && fields[2] == what).Select(fields => fields[1])];

    private async Task<string[]> NightAsync()
    {
        var (code, _, error) = await Ita.RunAsync("nightly", await SourcesAsync(), "--out", Path.Combine(_folder, "out"), "--allow-private", "--delay", "0", "--ocr", "never");
        Assert.True(code is 0 or 2, error);
        return [.. (await File.ReadAllTextAsync(Path.Combine(_folder, "out", "changes.csv"))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith("T1,", StringComparison.Ordinal) || line.StartsWith("agency_code,", StringComparison.Ordinal))];
    }

    private async Task<string> SourcesAsync()
    {
        var path = Path.Combine(_folder, "sources.csv");
        await File.WriteAllTextAsync(path, $"agency_code,start_url\nT1,{_site.StartUrl}\n");
        return path;
    }
}
