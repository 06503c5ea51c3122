using ItaIngest.Core.Geometry;
using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Tables.Joining;

namespace ItaIngest.Extraction.Tests.Tables.Joining;

public class BuiltCellTests
{
    [Fact]
    public void WhatWasRead_IsKeptApartFromWhatTheBordersAreWorth()
    {
        TextLine[] lines = [new("กองคลัง", "กองคลัง", Box.None, 0.9), new("และกองช่าง ๑๒", "และกองช่าง ๑๒", Box.None, 1)];
        var cell = new Cell(0, 0, 1, 1, lines, Box.None) { Confidence = 0.8, Structure = 0.83 };
        var built = new BuiltCell(0, 0, 1);

        built.Add(new JoinPart(new PageTable(1, 0, Box.None, 1, 1, 0, [cell], "ruled"), Origin.Ocr), cell);

        var logical = built.Build(1);
        Assert.Equal((0.8, 0.965), (logical.Confidence, logical.Reading), (a, b) => Math.Abs(a.Item1 - b.Item1) < 0.001 && Math.Abs(a.Item2 - b.Item2) < 0.001);
        Assert.Equal(["border_incomplete"], logical.Doubts);
    }
}
