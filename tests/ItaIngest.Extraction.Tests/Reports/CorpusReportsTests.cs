using System.Globalization;

namespace ItaIngest.Extraction.Tests.Reports;

/// <summary>Whole reports of the corpus and of the measuring material, from the file to records, against what is expected.</summary>
public sealed class CorpusReportsTests
{
    public static TheoryData<string> Reports => [.. Directory.EnumerateFiles(Repository.File("corpus", "expected"), "*.json").Select(Path.GetFileNameWithoutExtension).Order().OfType<string>()];

    public static TheoryData<string> Layouts => [.. Directory.EnumerateFiles(Repository.File("corpus", "layouts"), "*.json").Select(Path.GetFileNameWithoutExtension).Order().OfType<string>()];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Text_GivesTheExpectedRecords(string name) => await Check(
        Repository.File("corpus", "text", name + ".txt"), Repository.File("corpus", "expected", name + ".json"));

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task DigitalPdf_GivesTheExpectedRecords(string name) => await Check(
        Repository.File("corpus", "digital", name + ".pdf"), Repository.File("corpus", "expected", name + ".json"));

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task OtherLayout_GivesTheExpectedRecords(string name) => await Check(
        Repository.File("corpus", "layouts", name + ".txt"), Repository.File("corpus", "layouts", name + ".json"));

    [SkippableTheory]
    [InlineData("000_8218ef3c894fe709", ".txt")]
    [InlineData("000_8218ef3c894fe709", ".pdf")]
    [InlineData("003_d7811fb5e8256422", ".txt")]
    [InlineData("003_d7811fb5e8256422", ".pdf")]
    public async Task RealReport_GivesTheExpectedRecords(string name, string extension) => await Check(
        Repository.Shared("reports", name + extension), Repository.Shared("reports", "expected", name + ".json"));

    [Theory]
    [InlineData("th-TH")]
    [InlineData("en-US")]
    public async Task Culture_ChangesNothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            await Text_GivesTheExpectedRecords("tha-krachap-thong-2565");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static async Task Check(string file, string expected) =>
        Assert.Empty(ExpectedRecords.Load(expected).DifferencesTo(await ReadReport.FromAsync(file)));
}
