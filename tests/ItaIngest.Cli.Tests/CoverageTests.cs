namespace ItaIngest.Cli.Tests;

public sealed class CoverageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ita-coverage-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Dataset_IsHeldAgainstTheList()
    {
        Assert.Equal(0, (await Ita.RunAsync("ingest", "corpus/text/khao-plong-thong-2567.txt", "--out", _folder, "--in-process")).Code);

        var (code, text, _) = await Ita.RunAsync("report", _folder, "--coverage", "--province", "เลย");
        Assert.Equal(0, code);
        Assert.Contains("องค์การบริหารส่วนตำบลเขาปล้องทอง อ.ห้วยกระซิบ (not in the list)", text, StringComparison.Ordinal);
        Assert.Contains("FY2567: 101 agencies, 0 published, 0 unreadable, 101 missing", text, StringComparison.Ordinal);
        var csv = (await Ita.RunAsync("report", _folder, "--coverage", "--years", "2566-2567", "--format", "csv")).Out.TrimEnd().Split('\n');
        Assert.Equal(1 + (2 * 7852), csv.Length);
        Assert.Equal(",องค์การบริหารส่วนตำบลเขาปล้องทอง,SAO,ห้วยกระซิบ,เลย,2567,published,0,1,0,0", csv[^1]);
    }

    [Fact]
    public async Task FolderWithoutDataset_IsSaid()
    {
        var (code, _, error) = await Ita.RunAsync("report", _folder, "--coverage");
        Assert.Equal(1, code);
        Assert.Contains("no dataset in", error, StringComparison.Ordinal);
    }
}
