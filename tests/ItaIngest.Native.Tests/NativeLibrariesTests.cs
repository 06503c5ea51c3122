namespace ItaIngest.Native.Tests;

public sealed class NativeLibrariesTests
{
    [Fact]
    public void Probe_FindsEveryEngineWithItsVersion()
    {
        var all = NativeLibraries.Probe();
        Assert.Equal(["GLib", "GObject", "cairo", "poppler", "Leptonica", "Tesseract", "LIBLINEAR"], all.Select(status => status.Name));
        Assert.All(all, status => Assert.True(status.Ok, status.ToString()));
        NativeLibraries.Require();
    }

    [Fact]
    public void Missing_NamesThePackageAndTheVersion()
    {
        var file = new LibraryFile("nothing", "Nothing", ["libnothing-of-that-name.so.7"], new Version(20, 12, 0), "libnothing7", () => new Version());
        var error = Assert.Throws<NativeLibraryException>(() => NativeLibraries.Load(file));
        Assert.False(error.Status.Ok);
        Assert.Contains("found nothing, needed 20.12.0", error.Message, StringComparison.Ordinal);
        Assert.Contains("apt-get install libnothing7", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TooOld_IsNotOk()
    {
        Assert.False(new LibraryStatus("Tesseract", new Version(4, 1, 1), new Version(5, 0, 0), "libtesseract5").Ok);
    }

    [Theory]
    [InlineData("leptonica-1.82.0", "1.82.0")]
    [InlineData("5.3.0-46-g1569", "5.3.0")]
    [InlineData("22.12.0", "22.12.0")]
    [InlineData("", "0.0.0")]
    public void VersionText_TakesTheNumbers(string text, string expected) =>
        Assert.Equal(Version.Parse(expected), VersionText.Parse(text));
}
