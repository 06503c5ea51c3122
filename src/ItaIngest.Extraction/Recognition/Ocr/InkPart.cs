namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>The ink of one part of a page, between rulings.</summary>
/// <param name="Pieces">parted where lines touch</param>
/// <param name="LetterHeight">height of a usual letter in it, in pixels: the page's, but where all of it is small print, as in a frame of a stamp</param>
internal sealed record InkPart(IReadOnlyList<InkPiece> Pieces, double LetterHeight)
{
    private const double Small = 0.7; // of the page's letters; smaller ones would be taken for marks
    private const double Smallest = 0.4;
    private const int Fewest = 8; // pieces that may be letters

    /// <param name="pieces">as they hang together</param>
    /// <param name="letter">height of a usual letter of the page, in pixels</param>
    /// <param name="smallest">height that any letter has, in pixels</param>
    public static InkPart Of(IReadOnlyList<InkPiece> pieces, double letter, double smallest)
    {
        var own = OwnHeight(pieces, smallest) is { } height && height < Small * letter && height >= Smallest * letter ? height : letter;
        return new InkPart(TouchingLines.Part(pieces, own), own);
    }

    /// <summary>As the page's is found: the median, each piece weighing as much as it is wide.</summary>
    private static double? OwnHeight(IReadOnlyList<InkPiece> pieces, double smallest)
    {
        var letters = pieces.Select(piece => piece.Box).Where(box => box.Height >= smallest && box.Width <= 3 * box.Height).ToList();
        return letters.Count < Fewest ? null : Median.Weighted(letters.Select(box => (box.Height, box.Width)));
    }
}
