using System.Text;
using ItaIngest.Core.Encodings;
using ItaIngest.Crawling.Pages;

namespace ItaIngest.Crawling.Tests.Pages;

public sealed class PageTextTests
{
    private const string Text = "<p>มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี ๒๕๖๖</p>";

    [Theory]
    [InlineData("utf-8", "windows-874")]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("windows-874", "utf-8")]
    [InlineData("windows-874", "iso-8859-1")]
    [InlineData("windows-874", null)]
    [InlineData("windows-874", "no-such-thing")]
    public void Decode_WhateverTheHeaderSays(string written, string? header)
    {
        var bytes = (written == "utf-8" ? Encoding.UTF8 : CodePages.Thai).GetBytes(Text);
        Assert.Equal(Text, PageText.Decode(bytes, header).Text);
    }

    [Fact]
    public void Decode_Utf8WithOneBadByte_StaysUtf8()
    {
        var bytes = Encoding.UTF8.GetBytes(Text).Append((byte)0xE0).ToArray();
        Assert.StartsWith(Text, PageText.Decode(bytes, "windows-874").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("แผน")]
    [InlineData("แผน.pdf")]
    public void Thai_ThatIsValidUtf8ByAccident(string text)
    {
        Assert.Equal(text, PageText.DecodeName(CodePages.Thai.GetBytes(text)));
        Assert.Equal(text, PageText.Decode(CodePages.Thai.GetBytes(text), "utf-8").Text);
    }

    [Fact]
    public void Decode_AnotherCodePageThatIsNamed() => Assert.Equal("ÜBER", PageText.Decode(Encoding.Latin1.GetBytes("ÜBER"), "iso-8859-1").Text);
}
