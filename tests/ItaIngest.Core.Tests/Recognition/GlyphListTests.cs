using System.Text.Json;
using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;

namespace ItaIngest.Core.Tests.Recognition;

public sealed class GlyphListTests
{
    [Fact]
    public void WhatIsReadBack_IsWhatWasThere()
    {
        var random = new Random(7);
        var made = new GlyphList(Enumerable.Range(0, 2000).Select(i => new Glyph('ก' + (i % 40), new Box(Point(), Point(), Point(), Point()), random.NextSingle(), (short)(i % 5))));

        var read = JsonSerializer.Deserialize<GlyphList>(JsonSerializer.Serialize(made))!;

        Assert.Equal(made.ToList(), read.ToList());

        double Point() => (random.NextDouble() * 900) - 20;
    }

    [Fact]
    public void SideThatIsHardlyLess_IsNoOtherOneLater()
    {
        // in the dataset, with one decimal, 33.75 is 33.8 and what is hardly less 33.7
        var glyph = Assert.Single(new GlyphList([new Glyph('ก', new Box(33.749999, 1, 40, 2), 1, 0)]));

        Assert.Equal(33.75, glyph.Box.Left);
    }
}
