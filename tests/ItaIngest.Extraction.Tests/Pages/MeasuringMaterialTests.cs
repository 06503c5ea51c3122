using System.Globalization;

namespace ItaIngest.Extraction.Tests.Pages;

public sealed class MeasuringMaterialTests
{
    [SkippableTheory]
    [InlineData("000_8218ef3c894fe709.txt", 5)]
    [InlineData("002_fc2515c3baf40b90.txt", 4)]
    [InlineData("003_d7811fb5e8256422.txt", 3)]
    [InlineData("004_cb88cc9fb090733d.txt", 2)]
    public void TextOfOcrServices_GivesItsTables(string name, int atLeast)
    {
        var document = Read.Bytes(File.ReadAllBytes(Repository.Shared("reports", name)), name);
        Assert.True(document.Tables().Count >= atLeast, string.Create(CultureInfo.InvariantCulture, $"{document.Tables().Count} tables"));
        Assert.All(document.Tables(), table => table.Grid());
        Assert.DoesNotContain(document.Lines(), line => line.Text.Contains('\t', StringComparison.Ordinal) || line.Text.Contains("<p>", StringComparison.Ordinal) || line.Text.Contains("**", StringComparison.Ordinal));
        Assert.Empty(document.Warnings);
    }

    [SkippableTheory]
    [InlineData("000_8218ef3c894fe709.pdf")]
    [InlineData("003_d7811fb5e8256422.scan.pdf")]
    public void Pdf_HasA4Pages(string name)
    {
        var document = Read.Bytes(File.ReadAllBytes(Repository.Shared("reports", name)), name);
        Assert.All(document.Pages, page => Assert.InRange(Math.Min(page.Width, page.Height), 590, 600));
        Assert.Empty(document.Warnings);
    }
}
