using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Tests.Leptonica;

/// <summary>Operations with rectangles do to each pixel what their definition says, whatever the image and the rectangle.</summary>
public sealed class BricksTests
{
    /// <summary>Whether the pixel at a place is foreground; any place may be asked for.</summary>
    private delegate bool At(int x, int y);

    [Fact]
    public void ErodeAndDilate_AreAsDefined() => Check((pix, c, at) =>
    {
        using Pix eroded = pix.Erode(c.Width, c.Height), dilated = pix.Dilate(c.Width, c.Height);
        return Same(eroded, Eroded(at, c)) && Same(dilated, Dilated(at, c));
    });

    [Fact]
    public void OpenAndClose_AreAsDefined() => Check((pix, c, at) =>
    {
        using Pix opened = pix.Open(c.Width, c.Height), closed = pix.Close(c.Width, c.Height);
        return Same(opened, Dilated(Eroded(at, c), c)) && Same(closed, Eroded(Dilated(at, c), c));
    });

    [Fact]
    public void Rectangle_LargerThanTheImage()
    {
        using var black = Noise.Of(40, 3, 100, 1);
        using Pix opened = black.Open(41, 1), closed = black.Close(90, 50), grown = black.Dilate(100, 100), shrunk = black.Erode(40, 4);
        Assert.Equal([0, 120, 120, 0], new[] { opened, closed, grown, shrunk }.Select(pix => pix.CountForeground(pix.Bounds)));
    }

    private static void Check(Func<Pix, (int Width, int Height), At, bool> holds)
    {
        var cases = from width in Gen.Choose(1, 140)
                    from height in Gen.Choose(1, 30)
                    from brickWidth in Gen.Frequency((4, Gen.Choose(1, 9)), (2, Gen.Choose(1, 70)))
                    from brickHeight in Gen.Choose(1, 9)
                    from percentBlack in Gen.Elements(2, 40, 90, 97, 99)
                    from seed in Gen.Choose(0, int.MaxValue - 1)
                    select (width, height, brickWidth, brickHeight, percentBlack, seed);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            using var pix = Noise.Of(c.width, c.height, c.percentBlack, c.seed);
            var pixels = pix.CopyGrey();
            return holds(pix, (c.brickWidth, c.brickHeight), (x, y) => x >= 0 && y >= 0 && x < c.width && y < c.height && pixels[(y * c.width) + x] == 0);
        }).QuickCheckThrowOnFailure();
    }

    // the middle of a rectangle is its pixel at half of its width and height, rounded down
    private static At Eroded(At image, (int Width, int Height) brick) =>
        Kept((x, y) => Around(brick).All(by => image(x + by.X, y + by.Y)));

    private static At Dilated(At image, (int Width, int Height) brick) =>
        Kept((x, y) => Around(brick).Any(by => image(x - by.X, y - by.Y)));

    private static IEnumerable<(int X, int Y)> Around((int Width, int Height) brick) =>
        from y in Enumerable.Range(-(brick.Height / 2), brick.Height)
        from x in Enumerable.Range(-(brick.Width / 2), brick.Width)
        select (x, y);

    private static At Kept(At image)
    {
        var known = new Dictionary<(int, int), bool>();
        return (x, y) => known.TryGetValue((x, y), out var value) ? value : known[(x, y)] = image(x, y);
    }

    private static bool Same(Pix pix, At image)
    {
        var pixels = pix.CopyGrey();
        return Enumerable.Range(0, pixels.Length).All(i => pixels[i] == 0 == image(i % pix.Width, i / pix.Width));
    }
}
