using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Tests.Leptonica;

public class ShadesTests
{
    [Fact]
    public void CountShades_CountsEachPixelOnce_WhateverTheWidth()
    {
        var cases = from width in Gen.Choose(1, 40)
                    from height in Gen.Choose(1, 6)
                    from seed in Gen.Choose(0, int.MaxValue - 1)
                    select (width, height, seed);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var grey = new byte[c.width * c.height];
            new Random(c.seed).NextBytes(grey);
            using var pix = Pix.FromGrey(grey, c.width, c.height, c.width, 150);
            return pix.CountShades().SequenceEqual(Enumerable.Range(0, 256).Select(shade => grey.Count(pixel => pixel == shade)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void MayHoldDarkSquare_FindsASquareWhereverItStands()
    {
        var cases = from side in Gen.Choose(2, 13)
                    from left in Gen.Choose(0, 60 - 13)
                    from top in Gen.Choose(0, 50 - 13)
                    select (side, left, top);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            using var page = Page(60, 50, [new PixelRect(c.left, c.top, c.side, c.side)], 99);
            return page.MayHoldDarkSquare(100, c.side) && !page.MayHoldDarkSquare(99, c.side);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void MayHoldDarkSquare_LinesAndDotsAreNone()
    {
        var grid = Enumerable.Range(0, 20).SelectMany(line => (PixelRect[])[new(0, line * 10, 200, 2), new(line * 10, 0, 2, 200)]);
        using var page = Page(200, 200, grid, 0);
        Assert.False(page.MayHoldDarkSquare(128, 10));
    }

    private static Pix Page(int width, int height, IEnumerable<PixelRect> filled, byte shade)
    {
        var grey = new byte[width * height];
        grey.AsSpan().Fill(255);
        foreach (var rect in filled)
        {
            for (var y = rect.Y; y < rect.Bottom; y++)
                grey.AsSpan((y * width) + rect.X, rect.Width).Fill(shade);
        }
        return Pix.FromGrey(grey, width, height, width, 150);
    }
}
