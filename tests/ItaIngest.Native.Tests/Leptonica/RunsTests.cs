using FsCheck;
using FsCheck.Fluent;
using ItaIngest.Native.Leptonica;

namespace ItaIngest.Native.Tests.Leptonica;

/// <summary>Openings by a line give the same pixels as those by a rectangle that is one pixel wide, whatever the image.</summary>
public sealed class RunsTests
{
    [Fact]
    public void Openings_AreThoseOfARectangle()
    {
        var cases = from width in Gen.Choose(1, 300)
                    from height in Gen.Choose(1, 120)
                    from length in Gen.Choose(1, 130)
                    from percentBlack in Gen.Elements(40, 90, 97, 99, 100)
                    from seed in Gen.Choose(0, int.MaxValue - 1)
                    select (width, height, length, percentBlack, seed);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            using var pix = Noise.Of(c.width, c.height, c.percentBlack, c.seed);
            using Pix ours = pix.OpenHorizontally(c.length), theirs = pix.Open(c.length, 1);
            using Pix oursDown = pix.OpenVertically(c.length), theirsDown = pix.Open(1, c.length);
            return ours.CopyGrey().SequenceEqual(theirs.CopyGrey()) && oursDown.CopyGrey().SequenceEqual(theirsDown.CopyGrey());
        }).QuickCheckThrowOnFailure();
    }
}
