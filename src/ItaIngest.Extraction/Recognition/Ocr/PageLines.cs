namespace ItaIngest.Extraction.Recognition.Ocr;

/// <summary>All that may be a line of text on a page, part by part, with what is left of the large ink last.</summary>
internal static class PageLines
{
    private const double Highest = 6; // letter heights; what is higher has never been a letter

    public static IReadOnlyList<InkLine> Find(PageInk ink)
    {
        var covered = new CoveredText(ink.Large);
        var lines = ink.Parts.SelectMany(part => covered.Complete([.. SharedMarks.Complete(InkLines.Find([.. part.Pieces.Select(piece => piece.Box)], part.LetterHeight), part.Pieces)]))
            .Select(line => line with { IsInSeal = ink.Large.Seals.Any(seal => seal.Intersect(line.Box) == line.Box) }).ToList();
        foreach (var box in covered.Rest.Where(box => box.Height <= Highest * ink.LetterHeight).ToList())
            lines.Add(new InkLine([], box, box.Y, box.Bottom) { Cut = [box] });
        return lines;
    }
}
