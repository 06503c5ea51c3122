using System.Globalization;

namespace ItaIngest.Cli.Tests;

public sealed class EvaluateOcrTests
{
    [SkippableFact]
    public async Task HeldOutPage_IsReadBetterThanByTheStockModel()
    {
        Skip.IfNot(Directory.Exists("/usr/share/fonts/truetype/tlwg"), "fonts-thai-tlwg is not installed");
        var (code, output, _) = await Ita.RunAsync("evaluate", "ocr", "--font", "Laksaman", "--dpi", "200", "--damage", "scan", "--against", "tha", "--pages", "1", "--lines", "10");
        Assert.Equal(0, code);
        var cells = output.TrimEnd().Split('\n')[^1].Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
        Assert.Equal(["Laksaman", "200", "scan"], cells[..3]);
        var (ours, stock) = (ErrorOf(cells[3]), ErrorOf(cells[4]));
        Assert.True(ours < 3 && ours < stock / 2, output);
    }

    [Fact]
    public async Task FontThatIsNotThere_IsSaid()
    {
        var (code, _, error) = await Ita.RunAsync("evaluate", "ocr", "--font", "No Such Font At All");
        Assert.Equal(3, code);
        Assert.Contains("No Such Font At All", error, StringComparison.Ordinal);
    }

    private static double ErrorOf(string cell) => double.Parse(cell.Split('/')[0], CultureInfo.InvariantCulture);
}
