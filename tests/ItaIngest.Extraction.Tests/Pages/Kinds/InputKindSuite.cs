using System.Globalization;
using System.Text.Json;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;

namespace ItaIngest.Extraction.Tests.Pages.Kinds;

/// <summary>What holds for every kind of document that is read.</summary>
public abstract class InputKindSuite
{
    protected abstract MediaKind Kind { get; }

    protected abstract byte[] Document();

    /// <summary>The part that a broken download leaves shows as broken; text has no end by which to tell.</summary>
    protected virtual bool ShowsTruncation => true;

    [Theory]
    [InlineData("report")]
    [InlineData("report.pdf")]
    [InlineData("report.docx")]
    [InlineData("รายงาน (1).jpg")]
    public void Kind_IsToldFromTheBytes(string fileName)
    {
        var document = Read.Bytes(Document(), fileName);
        Assert.Equal(Kind, document.Kind);
        Assert.Equal(fileName, document.Source.FileName);
    }

    [Fact]
    public void WrongName_IsWarnedOf()
    {
        Assert.Contains(Read.Bytes(Document(), "report.xls").Warnings, warning => warning.Contains(".xls", StringComparison.Ordinal));
        Assert.Empty(Read.Bytes(Document(), "report").Warnings);
    }

    [Fact]
    public void Pages_AreNumberedFromOne()
    {
        var pages = Read.Bytes(Document()).Pages;
        Assert.NotEmpty(pages);
        Assert.Equal(Enumerable.Range(1, pages.Count), pages.Select(page => page.Number));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    public void Culture_ChangesNothing(string culture)
    {
        var expected = Json(Document());
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, Json(Document()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Record_SurvivesBeingStored()
    {
        var json = Json(Document());
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<PagedDocument>(json)));
    }

    [Theory]
    [InlineData(0.95)]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public void TruncatedFile_IsAFailureWithARemedy(double share)
    {
        if (!ShowsTruncation)
            return;
        var document = Document();
        var failure = Read.Failure(document[..(int)(document.Length * share)]);
        Assert.Equal(FailureKind.BadInput, failure.Kind);
        Assert.Contains("cut short", failure.Message, StringComparison.Ordinal);
        Assert.NotEmpty(failure.Remedy);
    }

    private static string Json(byte[] bytes) => JsonSerializer.Serialize(Read.Bytes(bytes));
}
