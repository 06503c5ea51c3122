using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Tests.Leptonica;

/// <summary>Rows that are converted many pixels at a time come out as pixel by pixel.</summary>
public sealed class RowsTests
{
    [Fact]
    public void Binarise_WhatIsDarkerThanTheThreshold()
    {
        var cases = from width in Gen.Choose(1, 200)
                    from height in Gen.Choose(1, 5)
                    from threshold in Gen.Elements(0, 1, 128, 190, 255)
                    from seed in Gen.Choose(0, int.MaxValue - 1)
                    select (width, height, threshold, seed);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var grey = new byte[c.width * c.height];
            new Random(c.seed).NextBytes(grey);
            using var pix = Pix.FromGrey(grey, c.width, c.height, c.width, 150);
            using var binary = pix.Binarise(c.threshold);
            return binary.CopyGrey().SequenceEqual(grey.Select(shade => shade < c.threshold ? (byte)0 : (byte)255))
                && binary.CountForeground(binary.Bounds) == grey.Count(shade => shade < c.threshold);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Grey_IsTheLumaOfEachPixel()
    {
        var cases = from width in Gen.Choose(1, 100)
                    from paper in Gen.Elements(0, 50, 95)
                    from seed in Gen.Choose(0, int.MaxValue - 1)
                    select (width, paper, seed);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var random = new Random(c.seed);
            var pixels = Enumerable.Range(0, c.width).Select(_ => random.Next(100) < c.paper ? 0x00FFFFFFu : (uint)random.NextInt64(1L << 32)).ToArray();
            using var pix = Pix.FromXrgb(pixels, c.width, 1, c.width, 150);
            return pix.CopyGrey().SequenceEqual(pixels.Select(pixel => (byte)(((((pixel >> 16) & 0xFF) * 77) + (((pixel >> 8) & 0xFF) * 150) + ((pixel & 0xFF) * 29)) >> 8)));
        }).QuickCheckThrowOnFailure();
    }
}
