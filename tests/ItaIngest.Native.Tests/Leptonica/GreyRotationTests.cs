using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Tests.Leptonica;

/// <summary>Pages are turned to the same pixels as by Leptonica, whatever the size and the angle.</summary>
public sealed class GreyRotationTests
{
    [Fact]
    public void Rotate_IsLeptonicas()
    {
        var cases = from width in Gen.Choose(2, 200)
                    from height in Gen.Choose(2, 200)
                    from tenths in Gen.Choose(-150, 150)
                    from seed in Gen.Choose(0, int.MaxValue - 1)
                    select (width, height, degrees: tenths / 10.0, seed);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var grey = new byte[c.width * c.height];
            new Random(c.seed).NextBytes(grey);
            using var pix = Pix.FromGrey(grey, c.width, c.height, c.width, 150);
            using var ours = pix.Rotate(c.degrees);
            using var theirs = Lept.pixRotate(pix.Handle, (float)(c.degrees * Math.PI / 180), Lept.RotateAreaMap, Lept.BringInWhite, 0, 0);
            return ours.CopyGrey().SequenceEqual(Bytes(theirs, c.width, c.height));
        }).QuickCheckThrowOnFailure();
    }

    private static unsafe byte[] Bytes(PixHandle pix, int width, int height)
    {
        var line = Lept.pixGetWpl(pix);
        var words = new ReadOnlySpan<uint>((void*)Lept.pixGetData(pix), line * height);
        var bytes = new byte[width * height];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(words[(i / width * line) + (i % width / 4)] >> (24 - (8 * (i % width % 4))));
        return bytes;
    }
}
