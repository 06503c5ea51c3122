using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Tests.Leptonica;

/// <summary>Images that say how they want to be turned. The picture: one black corner, top left when upright.</summary>
public sealed class OrientationTests
{
    /// <summary>Where a stored image has the corner that belongs to the top left, by Exif's number.</summary>
    public static TheoryData<int, bool, bool> Corners => new()
    {
        { 1, false, false }, { 2, true, false }, { 3, true, true }, { 4, false, true },
        { 5, false, false }, { 6, false, true }, { 7, true, true }, { 8, true, false },
    };

    [Theory]
    [MemberData(nameof(Corners))]
    public void Jpeg_IsTurnedUpright(int orientation, bool right, bool bottom)
    {
        using var stored = Stored(orientation, right, bottom);
        AssertUpright(WithExif(stored.EncodeJpeg(95), orientation));
    }

    [Theory]
    [MemberData(nameof(Corners))]
    public void Tiff_IsTurnedUpright(int orientation, bool right, bool bottom)
    {
        using var stored = Stored(orientation, right, bottom);
        AssertUpright(TinyTiff.Write(stored.CopyGrey(), stored.Width, orientation));
    }

    [Fact]
    public void Fax_GetsSquarePixels()
    {
        using var read = Pix.Decode(TinyTiff.Write(new byte[204 * 98], 204, xDpi: 204, yDpi: 98));
        Assert.Equal((204, 204, 204.0), (read.Width, read.Height, read.Dpi));
    }

    [Theory]
    [InlineData("")]
    [InlineData("MM")]
    [InlineData("II*\0\u00FF\u00FF\u00FF\u007F")]
    [InlineData("II*\0\u0008\0\0\0\u00FF\u00FF\u0012\u0001")]
    public void DamagedExif_IsUpright(string tiff)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. System.Text.Encoding.Latin1.GetBytes(tiff)];
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, 0xFF, 0xDA, 0, 2];
        Assert.Equal(1, JpegOrientation.Read(jpeg));
        for (var length = 0; length < jpeg.Length; length++)
            Assert.Equal(1, JpegOrientation.Read(jpeg.AsSpan(0, length)));
    }

    private static void AssertUpright(byte[] file)
    {
        using var read = Pix.Decode(file);
        Assert.Equal((80, 48), (read.Width, read.Height));
        var grey = read.CopyGrey();
        Assert.True(grey[(4 * 80) + 4] < 64, "the top left corner is not black");
        Assert.All(new[] { (4 * 80) + 75, (43 * 80) + 4, (43 * 80) + 75 }, at => Assert.True(grey[at] > 192));
    }

    private static Pix Stored(int orientation, bool right, bool bottom)
    {
        var (width, height) = orientation >= 5 ? (48, 80) : (80, 48);
        var grey = new byte[width * height];
        Array.Fill(grey, (byte)255);
        for (var y = 0; y < 16; y++)
            for (var x = 0; x < 16; x++)
                grey[((bottom ? height - 1 - y : y) * width) + (right ? width - 1 - x : x)] = 0;
        return Pix.FromGrey(grey, width, height, width, 100);
    }

    private static byte[] WithExif(byte[] jpeg, int orientation)
    {
        byte[] tiff = [.. "MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001"u8, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
        byte[] segment = [0xFF, 0xE1, 0, (byte)(tiff.Length + 8), .. "Exif\0\0"u8, .. tiff];
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }
}
