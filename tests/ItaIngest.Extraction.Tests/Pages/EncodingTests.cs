using System.Text;

namespace ItaIngest.Extraction.Tests.Pages;

public sealed class EncodingTests
{
    private const string Words = "เทศบาลตำบลธารดาวเรือง ได้จัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ ๒๕๖๖ (ITA 2023)";

    private static readonly Encoding Thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!;
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void Utf8_NeedsNoWarning()
    {
        Assert.Equal(("", Words), Told(Encoding.UTF8.GetBytes(Words)));
        Assert.Equal(("", Words), Told([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)]));
    }

    [Fact]
    public void Utf16_IsToldByItsMarkOrItsZeroBytes()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.Equal(("", Words), Told([.. encoding.Preamble, .. encoding.GetBytes(Words)]));
            var (warning, text) = Told(encoding.GetBytes(Words));
            Assert.Equal(Words, text);
            Assert.Contains("UTF-16", warning, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Windows874_IsToldByItsSpelling()
    {
        var (warning, text) = Told(Thai.GetBytes(Words));
        Assert.Equal(Words, text);
        Assert.Contains("windows-874", warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("แผน")]
    [InlineData("แผน 2566")]
    public void Windows874_ThatIsValidUtf8ByAccident(string text) => Assert.Equal(text, Told(Thai.GetBytes(text)).Text);

    [Theory]
    [InlineData("tis-620", false)]
    [InlineData("windows-874", false)]
    [InlineData("iso-8859-1", true)]
    [InlineData("utf-8", true)]
    public void HtmlInWindows874_IsReadWhateverItsMetaSays(string declared, bool warns)
    {
        var document = Read.Bytes(Thai.GetBytes($"<html><head><meta http-equiv=Content-Type content=\"text/html; charset={declared}\"></head><body><p>{Words}</p></body></html>"));
        Assert.Equal(Words, Assert.Single(document.Lines()).Text);
        Assert.Equal(warns, document.Warnings.Count > 0);
    }

    [Fact]
    public void HtmlInUtf8_ThatSaysTis620()
    {
        var document = Read.Text($"<html><head><meta charset=\"TIS-620\"></head><body><p>{Words}</p></body></html>", "page.html");
        Assert.Equal(Words, Assert.Single(document.Lines()).Text);
        Assert.Contains("tis-620", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void TextEncodedTwice_IsPutRight()
    {
        var twice = string.Concat(Encoding.UTF8.GetBytes(Words).Select(b => b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? ((char)b).ToString() : Western.GetString([b])));
        Assert.Equal(Words, Told(Encoding.UTF8.GetBytes(twice)).Text);
        Assert.Equal(Words, Told(Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Thai.GetBytes(Words)))).Text);
    }

    [Fact]
    public void FewDamagedBytes_StayUtf8WithAWarning()
    {
        var bytes = Encoding.UTF8.GetBytes(Words + "\n" + Words);
        bytes[4] = 0xFF;
        var document = Read.Bytes(bytes);
        Assert.Equal(Words, document.Lines()[1].Text);
        Assert.Contains("damaged", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void WesternLetters_AreNotTakenForThai()
    {
        var (warning, text) = Told(Western.GetBytes("Le rapport annuel de la commune, publié à l'hôtel de ville."));
        Assert.Equal("Le rapport annuel de la commune, publié à l'hôtel de ville.", text);
        Assert.Contains("windows-1252", warning, StringComparison.Ordinal);
    }

    private static (string Warning, string Text) Told(byte[] bytes)
    {
        var document = Read.Bytes(bytes);
        return (string.Join(' ', document.Warnings), Assert.Single(document.Lines()).Text);
    }
}
