using ItaIngest.Extraction.Recognition.Ocr;
using ItaIngest.Native;

namespace ItaIngest.Extraction.Tests.Recognition;

public class InkPiecesTests
{
    [Fact]
    public void InkIsPartedAsLeptonicaPartsIt()
    {
        var random = new Random(4);
        var drawn = new Drawn(200, 150);
        for (var i = 0; i < 120; i++)
            drawn.Fill(new PixelRect(random.Next(190), random.Next(140), random.Next(1, 10), random.Next(1, 9)));
        using var grey = drawn.Grey();
        using var binary = grey.Binarise(GreyPage.Ink);
        var pieces = InkPieces.Find(binary);
        Assert.Equal(binary.ConnectedComponentBoxes().Order(ByPlace), pieces.Select(piece => piece.Box).Order(ByPlace));
        Assert.Equal(binary.CountForeground(binary.Bounds), pieces.Sum(piece => piece.Rows().Sum()));
    }

    [Fact]
    public void CutPiece_HasAllItsInkInTwoParts()
    {
        var piece = Assert.Single(new Drawn(60, 60).Fill(new PixelRect(10, 10, 20, 6)).Fill(new PixelRect(24, 16, 3, 20)).Pieces());
        var (above, below) = piece.CutAt(16);
        Assert.Equal(new PixelRect(10, 10, 20, 6), above.Box);
        Assert.Equal(new PixelRect(24, 16, 3, 20), below.Box);
    }

    private static readonly Comparer<PixelRect> ByPlace = Comparer<PixelRect>.Create((a, b) => (a.Y, a.X, a.Width, a.Height).CompareTo((b.Y, b.X, b.Width, b.Height)));
}
