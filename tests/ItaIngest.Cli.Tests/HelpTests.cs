namespace ItaIngest.Cli.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Verbs() => ["ingest", "crawl", "nightly", "text", "tables", "explain", "agencies", "report", "train measures", "evaluate measures", "train ocr", "evaluate ocr", "store verify", "store gc", "doctor"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task EveryVerb_ShowsExamples(string verb)
    {
        var (code, output, _) = await Ita.RunAsync([.. verb.Split(' '), "--help"]);
        Assert.Equal(0, code);
        Assert.Contains("Example", output, StringComparison.Ordinal);
        Assert.Contains("ita " + verb, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordsThatAreNoCommand_AreAUsageError()
    {
        Assert.Equal(1, (await Ita.RunAsync("ingset")).Code);
        Assert.Equal(1, (await Ita.RunAsync("ingest")).Code);
        Assert.Equal(1, (await Ita.RunAsync("ingest", "no-such-folder", "--out", Path.GetTempPath() + "ita-none")).Code);
    }

    [Fact]
    public async Task Doctor_FindsEveryLibrary()
    {
        var (code, output, _) = await Ita.RunAsync("doctor");
        Assert.Equal(0, code);
        Assert.Contains("poppler", output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("all well", output, StringComparison.Ordinal);
    }
}
