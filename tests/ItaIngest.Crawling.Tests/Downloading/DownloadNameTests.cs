using System.Text;
using ItaIngest.Core.Encodings;
using ItaIngest.Crawling.Downloading;

namespace ItaIngest.Crawling.Tests.Downloading;

public sealed class DownloadNameTests
{
    [Theory]
    [InlineData("attachment; filename=\"a.pdf\"", "a.pdf")]
    [InlineData("attachment; filename=a b.pdf; size=3", "a b.pdf")]
    [InlineData("inline; filename=\"x.pdf\"; filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99%20(1).pdf", "แผน (1).pdf")]
    [InlineData("attachment; filename*=tis-620''%E1%BC%B9.pdf", "แผน.pdf")]
    [InlineData("attachment; filename=\"%E0%B9%81%E0%B8%9C%E0%B8%99.pdf\"", "แผน.pdf")]
    [InlineData("attachment; filename=\"=?UTF-8?B?4LmB4Lic4LiZLnBkZg==?=\"", "แผน.pdf")]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename=\"C:\\\\docs\\\\a.pdf\"", "a.pdf")]
    [InlineData("attachment; filename=\"a\\\"b?.pdf\"", "ab.pdf")]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("attachment", null)]
    public void Name_IsReadAndHarmless(string header, string? name) => Assert.Equal(name, DownloadName.FromHeader(header));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("tis-620")]
    public void RawBytes(string encoding)
    {
        var bytes = (encoding == "utf-8" ? Encoding.UTF8 : CodePages.Thai).GetBytes("ผลตามมาตรการ.pdf");
        Assert.Equal("ผลตามมาตรการ.pdf", DownloadName.FromHeader($"attachment; filename=\"{Encoding.Latin1.GetString(bytes)}\""));
    }
}
